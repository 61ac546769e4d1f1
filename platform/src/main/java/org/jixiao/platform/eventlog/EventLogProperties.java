package org.jixiao.platform.eventlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the event log is.
 *
 * @param url JDBC address of the log's server and database
 * @param password of the role {@code <service>_log}
 * @param poolSize connections this process may hold to the log's server
 * @param waitForMigration how long a start waits for the log's schema to be prepared
 */
@ConfigurationProperties("jixiao.event-log")
public record EventLogProperties(
        String url,
        String password,
        @DefaultValue("10") int poolSize,
        @DefaultValue("90s") Duration waitForMigration) {

    @Override
    public String toString() {
        return url;
    }
}
