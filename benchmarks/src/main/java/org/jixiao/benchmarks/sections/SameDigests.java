package org.jixiao.benchmarks.sections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** The rows that the last turn of sealing has sealed: payload, metadata and entry, each digested for itself. */
final class SameDigests implements Contender {

    private final SuiteDatabase database;
    private final OurSealing sealing;

    SameDigests(SuiteDatabase database, OurSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public String cell() {
        return SealSection.DIGESTS;
    }

    @Override
    public double measure(Duration atLeast) throws SQLException {
        List<byte[]> texts = texts();
        MessageDigest sha256 = sha256();
        long events = 0;
        long begin = System.nanoTime();
        do {
            for (byte[] text : texts) {
                var _ = sha256.digest(text);
            }
            events += texts.size() / 3;
        } while (System.nanoTime() - begin < atLeast.toNanos());
        double seconds = (System.nanoTime() - begin) / 1e9;
        return events / seconds;
    }

    private List<byte[]> texts() throws SQLException {
        List<byte[]> texts = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select event.payload, event.metadata, entry.entry
                    from event_log.positioned_event event join journal_state.entry entry using (position)
                    where position > %d\
                    """.formatted(sealing.before()))) {
            while (row.next()) {
                texts.add(row.getString(1).getBytes(StandardCharsets.UTF_8));
                texts.add(row.getString(2).getBytes(StandardCharsets.UTF_8));
                texts.add(row.getBytes(3));
            }
        }
        return texts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
