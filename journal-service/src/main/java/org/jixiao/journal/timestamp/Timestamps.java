package org.jixiao.journal.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the authority said, as it is kept. */
@Component
class Timestamps {

    private final JdbcClient state;

    Timestamps(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /** Whether nobody else is at it; nobody else is until the transaction ends, and it ends with the connection of a process that dies. */
    boolean takeTurn() {
        return state.sql("select pg_try_advisory_xact_lock(hashtextextended('jixiao journal timestamping', 0))")
                .query(Boolean.class)
                .single();
    }

    /** The size of the last checkpoint that was stamped; 0 if none was. */
    long last() {
        return state.sql("select coalesce(max(size), 0) from checkpoint_timestamp")
                .query(Long.class)
                .single();
    }

    /** Keeps one. */
    void keep(long size, TimeStampResponse response) {
        state.sql("""
            insert into checkpoint_timestamp (size, response, stamped_at) values (:size, :response, :at)\
            """)
                .param("size", size)
                .param("response", encoded(response))
                .param(
                        "at",
                        response.getTimeStampToken()
                                .getTimeStampInfo()
                                .getGenTime()
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The note of the newest checkpoint that was stamped. */
    Optional<String> newestNote() {
        return state.sql("select note from checkpoint where size = (select max(size) from checkpoint_timestamp)")
                .query(String.class)
                .optional();
    }

    /** The authority's response on the checkpoint of this size, DER. */
    Optional<byte[]> of(long size) {
        return state.sql("select response from checkpoint_timestamp where size = :size")
                .param("size", size)
                .query(byte[].class)
                .optional();
    }

    private static byte[] encoded(TimeStampResponse response) {
        try {
            return response.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
