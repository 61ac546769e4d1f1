package org.jixiao.disclosure.portal;

import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells one state of what is public from every other. Each projection that decides on it counts the events that it has handled, in the
 * transaction that writes what they mean, so that a revision never stands beside rows of another one. A rebuild begins to count again:
 * hence the generations.
 */
@Component
class PublicRevision {

    private static final String NOW = """
        select concat_ws(' ',
            (select events from public_items_revision),
            (select events from public_bars_revision),
            (select string_agg(projection || '#' || generation, ' ' order by projection) from projection_generation
                where state = 'live' and projection in (:items, :bars)))\
        """;

    private final JdbcClient readModel;

    PublicRevision(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    String now() {
        return readModel
                .sql(NOW)
                .param("items", PublicItemsProjection.NAME)
                .param("bars", PublicBarsProjection.NAME)
                .query(String.class)
                .single();
    }

    /** The table in which a projection counts. */
    static Table table(String name) {
        return Table.named(name).withKey("one");
    }

    /** One event more. */
    static Change counted(Table revision) {
        return revision.row(true).add("events", 1);
    }
}
