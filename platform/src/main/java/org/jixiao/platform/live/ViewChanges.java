package org.jixiao.platform.live;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That something of a service's views may have changed. A view changes in one transaction with the position of its projection, on whichever
 * replica, so that their sum tells it, and tells nothing else. What is built beside them is nothing that anybody sees yet.
 */
final class ViewChanges {

    private final JdbcClient readModel;

    ViewChanges(JdbcClient readModel) {
        this.readModel = readModel;
    }

    long now() {
        return readModel.sql("""
            select coalesce(sum(position), 0)::bigint from processor_token
            where processor in (
                select projection || '#g' || generation from projection_generation where state = 'live')\
            """).query(Long.class).single();
    }

    List<Notice> since(long seen) {
        long now = now();
        return now == seen ? List.of() : List.of(new Notice(now, now));
    }
}
