package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.harness.Stopwatch;
import org.jixiao.benchmarks.suite.Client;
import org.jixiao.benchmarks.suite.PackagedSuite;

/** What the one door costs. */
public final class GatewaySection implements Section {

    public static final String NAME = "gateway";
    public static final String DIRECT = "direct";
    public static final String THROUGH = "through the gateway";
    public static final List<Integer> CLIENTS = List.of(8, 32);

    private static final String UNLIMITED = "100000000";
    private static final int REQUESTS_PER_LOOKUP = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it, small heaps and the quick compiler only. One row of the goals service's read \
            model with an auditor's token, asked of the service itself or through the gateway; both check the token. **light**: \
            one client, p50 of many requests per sample. **saturated**: 8 or 32 clients without a pause, on the same two cores as \
            gateway, service and database. The gateway's rate limits are raised out of the way.\
            """;
    }

    public static String light(String way) {
        return way + ", light, p50";
    }

    public static String saturated(String way, int clients) {
        return "%s, %d clients".formatted(way, clients);
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        Path data = StartUpSection.dataOfAnEarlierStart(bench);
        withoutLimits(data);
        try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data);
                Client client = new Client()) {
            suite.awaitGreeting();
            String token = StartUpSection.awaitEveryService(suite, client);
            HttpRequest direct = client.request(Client.GOALS, Client.ONE_ROW, token);
            HttpRequest through = client.request(Client.GATEWAY, Client.ONE_ROW, token);
            for (int clients : CLIENTS) {
                new Rounds(bench, NAME, "requests/s")
                        .run(List.of(
                                new Clients(saturated(DIRECT, clients), client, direct, clients),
                                new Clients(saturated(THROUGH, clients), client, through, clients)));
            }
            new Rounds(bench, NAME, "ms")
                    .run(List.of(
                            new OneClient(
                                    light(DIRECT), client, direct, bench.sizes().lookups()),
                            new OneClient(
                                    light(THROUGH),
                                    client,
                                    through,
                                    bench.sizes().lookups())));
        }
    }

    /** Raises the rate limits of the gateway's next start out of the way. */
    static void withoutLimits(Path data) throws IOException {
        PackagedSuite.configure(data, "gateway", "jixiao.limits.per-address", UNLIMITED);
        PackagedSuite.configure(data, "gateway", "jixiao.limits.per-principal", UNLIMITED);
    }

    private record OneClient(String cell, Client client, HttpRequest request, int lookups) implements Contender {

        @Override
        public double measure(Duration atLeast) {
            return Stopwatch.medianMillis(lookups * REQUESTS_PER_LOOKUP, _ -> {
                try {
                    Clients.ask(client, request);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            });
        }
    }
}
