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

/** How fast closed evaluations are scored again under another rulebook (情景重评), and how that grows with their number. */
public final class RescoringSection implements Section {

    public static final String NAME = "rescoring";
    public static final String READING = "reading the same %,d results by plain JDBC";
    public static final String RESCORING = "what if, over %,d results";

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it. A final result of the demo year is put 1,000 times into the evaluation service's read \
            model as one year, and 10,000 times as another, beside the rulebook by which it was scored; then the service is asked for a \
            what-if of each year as a whole, every result scored again. **plain JDBC** reads the rows of the larger year and decodes them \
            in a plain loop. Results a second; where the growth is linear, both years are as fast.\
            """;
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        Path data = StartUpSection.dataOfAnEarlierStart(bench);
        try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data);
                Client client = new Client()) {
            suite.awaitGreeting();
            String token = StartUpSection.awaitEveryService(suite, client);
            ClosedYears years = new ClosedYears(SuiteDatabase.of(suite));
            WhatIf few = new WhatIf(client, token, years.filled(FEW), FEW, bench.work());
            WhatIf many = new WhatIf(client, token, years.filled(MANY), MANY, bench.work());
            new Rounds(bench, NAME, "results/s").run(List.of(new ResultsRead(years, many), many, few));
            bench.results().compare(NAME, few.cell(), many.cell());
            bench.check(NAME, "every result of both years was scored again", few.wasWhole() && many.wasWhole());
        }
    }
}
