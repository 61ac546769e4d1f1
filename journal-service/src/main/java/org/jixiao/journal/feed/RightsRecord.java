package org.jixiao.journal.feed;

import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps since when which rights are in force, so that it can be told later what a client was able to see. */
@Component
class RightsRecord implements SmartLifecycle {

    private final FeedProperties properties;
    private final JdbcClient state;
    private final JsonMapper json;
    private volatile boolean running;

    RightsRecord(FeedProperties properties, @EventLogStore JdbcClient state, JsonMapper json) {
        this.properties = properties;
        this.state = state;
        this.json = json;
    }

    /** Before anybody is served. A restart with the same rights adds nothing. */
    @Override
    public void start() {
        state.sql("""
            insert into feed_rights (rights)
            select :rights::jsonb where :rights::jsonb is distinct from (
                select rights from feed_rights order by since desc limit 1)
            on conflict do nothing\
            """)
                .param("rights", json.writeValueAsString(properties.clients()))
                .update();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
