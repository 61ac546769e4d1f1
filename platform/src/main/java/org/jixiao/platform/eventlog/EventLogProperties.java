package org.jixiao.platform.eventlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the event log is.
 *
 * @param url JDBC address of the log's server and database
 * @param password of the role {@code <service>_log}
 * @param poolSize connections this process may hold to the log's server
 * @param tailEvents how many of the newest events this process keeps in memory for its processors
 * @param tailSize how many bytes of stored characters these may be at most
 * @param streamCache how much of the streams that commands rest on is kept in memory, counted as payload text; what it unfolds to
 *     takes a small multiple
 * @param waitForMigration how long a start waits for the log's schema to be prepared
 */
@ConfigurationProperties("jixiao.event-log")
public record EventLogProperties(
        String url,
        String password,
        @DefaultValue("14") int poolSize,
        @DefaultValue("2000") int tailEvents,
        @DefaultValue("8MB") DataSize tailSize,
        @DefaultValue("8MB") DataSize streamCache,
        @DefaultValue("90s") Duration waitForMigration) {

    @Override
    public String toString() {
        return url;
    }
}
