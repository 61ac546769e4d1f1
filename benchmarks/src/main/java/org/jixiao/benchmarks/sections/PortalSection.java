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

/** How many citizens the public portal serves. */
public final class PortalSection implements Section {

    public static final String NAME = "portal";

    private static final String NOBODY = "";
    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it, with the demo year. Eight clients without a token and without a pause ask the gateway \
            for a static file of its own, for a project's public page, for the same as JSON and for the list of the year, on the same two \
            cores as gateway, disclosure service and database. The gateway's rate limits are raised out of the way.\
            """;
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        Path data = StartUpSection.dataOfAnEarlierStart(bench);
        GatewaySection.withoutLimits(data);
        try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data);
                Client client = new Client()) {
            suite.awaitGreeting();
            StartUpSection.awaitEveryService(suite, client);
            new Rounds(bench, NAME, "requests/s")
                    .run(List.of(
                            visitors("a static file of the gateway", client, "/docs/docs.js"),
                            visitors("a project's page", client, Client.PUBLIC_PAGE.replace(".json", "")),
                            visitors("a project's page as JSON", client, Client.PUBLIC_PAGE),
                            visitors("the list of a year", client, "/public/?year=2020")));
        }
    }

    private static Clients visitors(String cell, Client client, String path) {
        return new Clients(cell, client, client.request(Client.GATEWAY, path, NOBODY), CLIENTS);
    }
}
