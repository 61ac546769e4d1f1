package org.jixiao.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jixiao.platform.test.Api;
import tools.jackson.databind.json.JsonMapper;

/** The suite as a user starts it: the launcher's own process, on a folder of its own. */
final class Suite {

    private static final String GATEWAY = "http://127.0.0.1:8080";
    private static final String ISSUER = "http://127.0.0.1:8190";
    private static final String READY = "is ready in";

    private static final Path TOP = Path.of(property("suite.top")).normalize();
    private static final Path DATA = Path.of(property("suite.data"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Process launcher;

    private Suite(Process launcher) {
        this.launcher = launcher;
    }

    /** A text file of the project, by its path from the top. */
    static String fileOfTheProject(String name) throws IOException {
        return Files.readString(TOP.resolve(name));
    }

    static Suite startFresh() {
        return start("--empty", "--fresh");
    }

    static Suite startAgain() {
        return start("--empty");
    }

    /** With the demonstration: the year's round as its people acted, each with the own login, through the gateway. */
    static Suite startWithTheDemoYear() {
        return start("--fresh");
    }

    private static Suite start(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                TOP.resolve("launcher/target/launcher-" + property("suite.version") + ".jar")
                        .toString(),
                TOP.toString(),
                "--data",
                DATA.toString(),
                "--no-rehearsal"));
        command.addAll(List.of(options));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Suite suite = new Suite(process);
            suite.awaitReady();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher cannot be started", e);
        }
    }

    /** A caller through the gateway with a demo user's token. */
    Api as(String role) {
        return Api.at(GATEWAY).bearer(tokens.computeIfAbsent(role, this::token));
    }

    /** Somebody without a login. */
    Api anybody() {
        return Api.at(GATEWAY);
    }

    /** Ends a service at once, as a crash or the kernel would. */
    void kill(String module) {
        processOf(module).destroyForcibly();
    }

    /** Makes a service stand still, as a host without processor time would. */
    void pause(String module) {
        signal("-STOP", module);
    }

    /** Lets it go on. */
    void goOn(String module) {
        signal("-CONT", module);
    }

    private void signal(String signal, String module) {
        try {
            int failed = new ProcessBuilder(
                            "kill", signal, Long.toString(processOf(module).pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (failed != 0) {
                throw new IllegalStateException(module + " took no signal");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no signal can be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private ProcessHandle processOf(String module) {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("/" + module + "/")
                        || process.info().commandLine().orElse("").contains(module + "-" + property("suite.version")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of " + module));
    }

    /** The launcher's exit code once it has ended by itself. */
    int awaitEnd() throws InterruptedException {
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the launcher still runs");
        }
        return launcher.exitValue();
    }

    /** Asks the launcher to end; through its handle, since {@link Process#destroy()} would close what its reader still reads. */
    void stop() throws InterruptedException {
        launcher.toHandle().destroy();
        launcher.waitFor(60, TimeUnit.SECONDS);
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("the suite did not start:\n" + said);
    }

    private String token(String role) {
        try {
            String password = Files.readString(demoPasswordFile()).strip();
            String credentials = Base64.getEncoder()
                    .encodeToString(("demo-" + role + ":" + password).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(ISSUER + "/oauth2/token"))
                            .header("Authorization", "Basic " + credentials)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .required("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException("no token for " + role, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Where the launcher keeps the password of the demo's people. */
    Path demoPasswordFile() {
        return DATA.resolve("secrets/demo-identity/demo-password");
    }

    /** The project's folder. */
    static Path top() {
        return TOP;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the build sets " + name);
        }
        return value;
    }
}
