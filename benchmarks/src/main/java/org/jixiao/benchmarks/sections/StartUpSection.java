package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.suite.Client;
import org.jixiao.benchmarks.suite.PackagedSuite;

/** From {@code ./run} to the first answers of the whole suite, and what it takes of the machine's memory. */
public final class StartUpSection implements Section {

    public static final String NAME = "startup";
    public static final String SECOND = "second start, first answered request";
    public static final String SECOND_ALL = "second start, every service has answered";
    public static final String PLAIN_ALL = "second start without rehearsal, every service has answered";
    public static final String MEMORY = "memory of everything";

    private static final String COLD_ALL = "cold start with the demo year, every service has answered";
    private static final String REHEARSAL = "a start and the rehearsal of the next one";
    private static final String RESIDENT = "resident memory, shared pages counted per process";
    private static final long LOOK_MILLIS = 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            The packaged suite as `./run` starts it, with its own PostgreSQL, measured from outside from the start of the command. \
            **first answered request**: the public page of a project, through the gateway. **every service has answered**: also a \
            login, a row of the goals service and the project's dossier, which asks all five services. **cold start**: \
            `--fresh`, which also makes the database and plays the demo year. **without rehearsal**: the same unpacked jars, \
            flags and processes as a second start, without the bean definitions and the JDK's cache that the launcher makes in \
            the background of the first. **memory**: after these answers, everything that \
            was started together, shared pages counted once.\
            """;
    }

    /** Where the suite of this run keeps its data. */
    static Path data(Bench bench) {
        return bench.work().resolve("suite");
    }

    /** The same, where a suite has run before. */
    static Path dataOfAnEarlierStart(Bench bench) throws IOException, InterruptedException {
        Path data = data(bench);
        if (!Files.isDirectory(data.resolve("secrets/gateway"))) {
            try (PackagedSuite first = PackagedSuite.startFreshWithoutRehearsal(bench.top(), data)) {
                first.awaitGreeting();
            }
        }
        return data;
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException {
        try (PackagedSuite suite = PackagedSuite.startFreshWithoutRehearsal(bench.top(), data(bench));
                Client client = new Client()) {
            suite.awaitGreeting();
            awaitEveryService(suite, client);
            bench.sample(NAME, COLD_ALL, "s", suite.secondsSinceStart());
        }
        bench.results().compare(NAME, SECOND_ALL, PLAIN_ALL);
        for (int start = 0; start < bench.sizes().suiteStarts(); start++) {
            try (PackagedSuite suite = PackagedSuite.startAgainWithoutRehearsal(bench.top(), data(bench));
                    Client client = new Client()) {
                awaitEveryService(suite, client);
                bench.sample(NAME, PLAIN_ALL, "s", suite.secondsSinceStart());
                suite.awaitGreeting();
            }
        }
        try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data(bench))) {
            suite.awaitRehearsal();
            bench.sample(NAME, REHEARSAL, "s", suite.secondsSinceStart());
        }
        for (int start = 0; start < bench.sizes().suiteStarts(); start++) {
            try (PackagedSuite suite = PackagedSuite.startAgain(bench.top(), data(bench));
                    Client client = new Client()) {
                await(suite, client, client.request(Client.GATEWAY, Client.PUBLIC_PAGE, ""));
                bench.sample(NAME, SECOND, "s", suite.secondsSinceStart());
                awaitEveryService(suite, client);
                bench.sample(NAME, SECOND_ALL, "s", suite.secondsSinceStart());
                bench.results().remark(NAME, "- The launcher: \"" + suite.awaitGreeting() + "\"");
                bench.sample(NAME, MEMORY, "MiB", suite.memory());
                bench.sample(NAME, RESIDENT, "MiB", suite.residentSum());
            }
        }
    }

    static String awaitEveryService(PackagedSuite suite, Client client) throws InterruptedException {
        Optional<String> token = client.token(suite.data());
        while (token.isEmpty()) {
            pause(suite);
            token = client.token(suite.data());
        }
        await(suite, client, client.request(Client.GATEWAY, Client.ONE_ROW, token.get()));
        await(suite, client, client.request(Client.GATEWAY, Client.DOSSIER, token.get()));
        return token.get();
    }

    private static void await(PackagedSuite suite, Client client, HttpRequest request) throws InterruptedException {
        while (client.status(request) != 200) {
            pause(suite);
        }
    }

    private static void pause(PackagedSuite suite) throws InterruptedException {
        if (!suite.isRunning()) {
            throw new IllegalStateException("the suite has ended:\n" + suite.output());
        }
        Thread.sleep(LOOK_MILLIS);
    }
}
