package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.suite.Client;
import org.jixiao.benchmarks.suite.PackagedSuite;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** How fast the history is sealed, how far seals are behind, and how fast an auditor verifies all of it. */
public final class SealSection implements Section {

    public static final String NAME = "seal";
    public static final String SEALING = "sealing";
    public static final String DIGESTS = "SHA-256 over the same bytes";
    public static final String LAG = "from stored to sealed under load, p%d";
    public static final String VERIFYING = "verifying the evidence";
    public static final String READING = "reading the file";
    public static final String INFLATING = "reading and inflating the file";

    /** A seal takes 4,096 events at most; the first of a turn is not counted. */
    private static final int SEVERAL_SEALS = 15_000;

    private static final List<Integer> PERCENTS = List.of(50, 99);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it. **sealing**: many events are committed at once; the speed is that of all seals but the \
            first, from row to signed checkpoint, by the stamps of the one database. **SHA-256**: the texts of the same rows and their sealed entries, held \
            in memory and digested one after the other. **under load**: finance's documents come as in intake; for each event the time from its row \
            to the checkpoint that covers it, seals being made once a second. **verifying**: the offline verifier as its user starts it, on \
            the evidence of a whole log of the largest size, against reading the same file and against inflating it.\
            """;
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        Path data = StartUpSection.dataOfAnEarlierStart(bench);
        try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data);
                Client client = new Client()) {
            suite.awaitGreeting();
            StartUpSection.awaitEveryService(suite, client);
            SuiteDatabase database = SuiteDatabase.of(suite);
            SealedRows sealed = new SealedRows(database);
            underLoad(bench, database, sealed, client, suite);
            OurSealing sealing = new OurSealing(
                    database, sealed, Math.max(SEVERAL_SEALS, bench.sizes().replayEvents() / 5));
            sealing.measure(bench.sizes().warmUp());
            new Rounds(bench, NAME, "events/s").run(List.of(new SameDigests(database, sealing), sealing));
            sealing.fillUpTo(bench.sizes().growth().getLast());
            verify(bench, client, suite, sealed);
        }
    }

    private static void underLoad(
            Bench bench, SuiteDatabase database, SealedRows sealed, Client client, PackagedSuite suite)
            throws IOException, SQLException, InterruptedException {
        String token = client.token(suite.data(), IntakeSection.FINANCE)
                .orElseThrow(() -> new IllegalStateException("finance gets no token:\n" + suite.output()));
        OurIntake intake = new OurIntake(database, client, token);
        for (int round = 0; round < bench.sizes().rounds(); round++) {
            long before = sealed.head();
            intake.measure(bench.sizes().round().multipliedBy(3));
            sealed.awaitAll();
            for (int percent : PERCENTS) {
                bench.sample(NAME, LAG.formatted(percent), "ms", sealed.lagMillis(before, percent));
            }
        }
    }

    private static void verify(Bench bench, Client client, PackagedSuite suite, SealedRows sealed)
            throws IOException, SQLException, InterruptedException {
        String token = StartUpSection.awaitEveryService(suite, client);
        Path evidence = bench.work().resolve("evidence.zip");
        Path key = bench.work().resolve("log.key");
        client.download(Client.JOURNAL + "/api/journal/evidence", token, evidence);
        client.download(Client.JOURNAL + "/public/journal/key", token, key);
        long events = sealed.head() + 1;
        Verifier verifier =
                new Verifier(bench.top(), evidence, key, bench.work().resolve("verifier.txt"), events);
        new Rounds(bench, NAME, "events/s")
                .run(List.of(
                        new EvidenceRead(READING, events, () -> EvidenceRead.bytes(evidence)),
                        new EvidenceRead(INFLATING, events, () -> EvidenceRead.inflated(evidence)),
                        verifier));
        bench.check(
                NAME,
                "the verifier passes the whole log each time",
                verifier.failure().isEmpty());
        verifier.failure()
                .ifPresent(failure -> bench.results().remark(NAME, "- The verifier did not pass, " + failure));
        bench.results()
                .remark(
                        NAME,
                        "- The evidence of %,d events is a file of %,d bytes.".formatted(events, Files.size(evidence)));
    }
}
