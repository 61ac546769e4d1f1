package org.jixiao.platform.eventlog;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a service start only on an event log that is prepared for it; the log is migrated by a step of its own, never here. */
final class EventLogVersion {

    /** The version of the log's schema that this code needs. */
    static final String NEEDED = "005";

    private static final Logger LOG = LoggerFactory.getLogger(EventLogVersion.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private EventLogVersion() {}

    static void await(JdbcClient log, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!isPrepared(log)) {
            if (System.nanoTime() >= deadline) {
                throw new IllegalStateException("The event log is not prepared: version " + NEEDED
                        + " of its schema is missing after " + atMost.toSeconds()
                        + " s. Run the migration step, then start this service again.");
            }
            LOG.info("Waiting for the event log to be prepared");
            pause();
        }
    }

    private static boolean isPrepared(JdbcClient log) {
        try {
            return log.sql("""
                select exists (select 1 from event_log.flyway_schema_history
                    where success and version >= :needed)\
                """).param("needed", NEEDED).query(Boolean.class).single();
        } catch (DataAccessException e) {
            LOG.debug("The event log cannot be read yet", e);
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the event log", e);
        }
    }
}
