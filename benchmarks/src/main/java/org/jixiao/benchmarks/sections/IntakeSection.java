package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.suite.Client;
import org.jixiao.benchmarks.suite.PackagedSuite;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** How fast finance's documents are taken in. */
public final class IntakeSection implements Section {

    public static final String NAME = "intake";
    public static final String OURS = "batches of documents through the door";
    public static final String PLAIN = "the same rows by plain JDBC";

    static final String FINANCE = "finance-system";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it. Finance documents of five units, 1,000 in a batch, one batch after the other, sent to \
            the monitoring service itself, so that each unit's stream grows by 200 documents a batch; then the rows that this has \
            written into the log, inserted by plain JDBC into a table like it on the same server, 1,000 a transaction. Rows a \
            second. All services, their projections and automations run meanwhile on the same cores; plain JDBC does none of that.\
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
            OurIntake intake = new OurIntake(
                    database,
                    client,
                    client.token(data, FINANCE)
                            .orElseThrow(() -> new IllegalStateException("finance gets no token:\n" + suite.output())));
            intake.measure(bench.sizes().warmUp());
            new Rounds(bench, NAME, "rows/s").run(List.of(new SameRows(database, intake), intake));
            bench.check(NAME, "every document that was sent counts", intake.hasCountedEverything());
        }
    }
}
