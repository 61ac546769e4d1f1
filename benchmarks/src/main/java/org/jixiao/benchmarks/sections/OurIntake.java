package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.suite.Client;
import org.jixiao.benchmarks.suite.FinanceBatch;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** Batches of finance documents through the door of the monitoring service, one after the other as finance sends them. */
final class OurIntake implements Contender {

    private static final String DOOR = Client.MONITORING + "/api/monitoring/finance-events";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String COUNTED = "\"outcome\":\"COUNTED\"";

    private final SuiteDatabase database;
    private final Client client;
    private final String token;
    private int batches;
    private long counted;
    private long before;

    OurIntake(SuiteDatabase database, Client client, String token) {
        this.database = database;
        this.client = client;
        this.token = token;
    }

    @Override
    public String cell() {
        return IntakeSection.OURS;
    }

    /** Rows of the log a second, so that nothing is compared but rows. */
    @Override
    public double measure(Duration atLeast) throws IOException, SQLException, InterruptedException {
        before = database.number("select coalesce(max(global_index), 0) from event_log.event");
        long begin = System.nanoTime();
        do {
            String answer = client.post(DOOR, BATCH, FinanceBatch.json(batches++), token);
            counted += answer.split(COUNTED, -1).length - 1;
        } while (System.nanoTime() - begin < atLeast.toNanos());
        double seconds = (System.nanoTime() - begin) / 1e9;
        return database.number("select count(*) from event_log.event where " + ofTheLastTurn()) / seconds;
    }

    /** Which rows the last turn has written. */
    String ofTheLastTurn() {
        return "global_index > " + before + " and payload_type like 'monitoring.%'";
    }

    /** Whether everything that was sent counts. */
    boolean hasCountedEverything() {
        return batches > 0 && counted == (long) batches * FinanceBatch.DOCUMENTS;
    }
}
