package org.jixiao.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jixiao.launcher.console.Progress;
import org.jixiao.launcher.demo.Bookmark;
import org.jixiao.launcher.demo.DemoYear;
import org.jixiao.launcher.demo.Gateway;
import org.jixiao.launcher.demo.Tokens;
import org.jixiao.launcher.postgres.Postgres;
import org.jixiao.launcher.postgres.RunningServer;
import org.jixiao.launcher.process.Child;
import org.jixiao.launcher.process.Health;
import org.jixiao.launcher.process.Memory;
import org.jixiao.launcher.process.ServiceProcess;
import org.jixiao.launcher.process.UnpackedJar;
import org.jixiao.launcher.rehearsal.Rehearsals;
import org.jixiao.launcher.rehearsal.ServiceStart;
import org.jixiao.migration.Migration;
import org.jixiao.migration.Secrets;
import org.jixiao.migration.Server;
import org.jspecify.annotations.Nullable;

/**
 * The order of a start: the passwords, the database, its roles and every process at once, the demo year. The processes wait by
 * themselves until the event log and their roles are there.
 */
final class Startup {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Folders folders;
    private final Progress progress;
    private final RunningSuite suite;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    Startup(Folders folders, Progress progress, RunningSuite suite) {
        this.folders = folders;
        this.progress = progress;
        this.suite = suite;
    }

    void run(Options options) throws IOException, InterruptedException {
        List<ServiceStart> starts;
        String administrator = makePasswords();
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<ServiceProcess, Future<UnpackedJar>> programs = unpackAll(tasks);
            startDatabase(administrator);
            Future<?> migration = tasks.submit(() -> migrate(administrator));
            starts = startAll(programs);
            result(migration);
        }
        awaitReady();
        String password = Files.readString(passwordFile()).strip();
        if (options.withDemoYear()) {
            loadDemoYear(password);
        }
        greet(password);
        if (options.withRehearsals()) {
            suite.started(Rehearsals.begin(starts, folders, progress));
        }
    }

    private Path passwordFile() {
        return folders.secretsOf(Suite.IDENTITY).resolve("demo-password");
    }

    private void loadDemoYear(String password) throws IOException, InterruptedException {
        if (Files.exists(folders.demoYearIsLoaded())) {
            return;
        }
        progress.await("demo year");
        Tokens tokens = new Tokens(URI.create(Suite.ISSUER), password);
        new DemoYear(new Gateway(URI.create(Suite.PUBLIC_URL), tokens), new Bookmark(folders.demoYearBookmark()))
                .load();
        Files.createFile(folders.demoYearIsLoaded());
        Files.delete(folders.demoYearBookmark());
        progress.done("demo year");
    }

    private void greet(String password) throws IOException {
        progress.end();
        double seconds = progress.elapsed().toMillis() / 1000.0;
        OptionalLong memory = Memory.mebibytes(Stream.of(
                        Stream.of(ProcessHandle.current()),
                        suite.children().stream().map(Child::handle),
                        RunningServer.on(folders.postgres()).stream().flatMap(RunningServer::processes))
                .flatMap(processes -> processes));
        progress.say(new Greeting(seconds, memory, passwordFile(), password).toString());
    }

    private Map<ServiceProcess, Future<UnpackedJar>> unpackAll(ExecutorService tasks) {
        Map<ServiceProcess, Future<UnpackedJar>> programs = new LinkedHashMap<>();
        for (ServiceProcess service : Suite.processes()) {
            programs.put(
                    service,
                    tasks.submit(() -> UnpackedJar.of(
                            builtJar(service.module(), ""), folders.cache().resolve(service.name()), java)));
        }
        return programs;
    }

    private Path builtJar(String module, String suffix) {
        String version = Launcher.class.getPackage().getImplementationVersion();
        return folders.sources().resolve(module, "target", module + "-" + version + suffix + ".jar");
    }

    /** Before everything else, because everything else reads them. Returns the administrator's. */
    private String makePasswords() throws IOException {
        Secrets administrator = new Secrets(folders.secrets().resolve("administrator"));
        if (Files.exists(folders.postgres()) && !Files.exists(administrator.folder())) {
            throw new CannotStart("The passwords in " + folders.secrets()
                    + " are gone, so the database cannot be opened. ./run --fresh starts from nothing.");
        }
        for (ServiceProcess service : Suite.processes()) {
            Files.createDirectories(folders.secretsOf(service));
        }
        new Secrets(folders.secretsOf(Suite.GATEWAY)).get("jixiao.identity.client-secret");
        new Secrets(folders.secrets()).make(Migration.SERVICES);
        return administrator.get("password");
    }

    /** First and alone: where everything starts at once on two cores, everything would wait for it longer. */
    private void startDatabase(String password) throws IOException {
        progress.await("PostgreSQL");
        Postgres postgres = Postgres.start(
                new Postgres.Place(
                        folders.postgres(),
                        folders.cache().resolve("postgres"),
                        folders.logs().resolve("postgres.log"),
                        Suite.DATABASE_PORT),
                password);
        suite.started(postgres);
        progress.done("PostgreSQL");
    }

    private @Nullable Void migrate(String password) throws SQLException {
        progress.await("migration");
        Server server = new Server("127.0.0.1:" + Suite.DATABASE_PORT, Suite.DATABASE, Postgres.SUPERUSER, password);
        new Migration(server, new Secrets(folders.secrets())).run(Migration.SERVICES);
        progress.done("migration");
        return null;
    }

    private List<ServiceStart> startAll(Map<ServiceProcess, Future<UnpackedJar>> programs)
            throws IOException, InterruptedException {
        ServiceCommand command = new ServiceCommand(java, ownLeash(), folders);
        List<ServiceStart> starts = new ArrayList<>();
        for (ServiceProcess service : programs.keySet()) {
            ServiceStart start = command.start(service, result(programs.get(service)));
            starts.add(start);
            suite.started(Child.start(
                    service, start.command().line(), start.environment(), folders.logs(), folders.running()));
            progress.await(service.name());
        }
        return starts;
    }

    /** A copy that a build beside a running suite does not touch, and that keeps its time as long as nothing changes. */
    private Path ownLeash() throws IOException {
        Path built = builtJar("launcher", "-leash");
        Path own = folders.cache().resolve("leash.jar");
        if (!Files.exists(own) || Files.mismatch(built, own) >= 0) {
            Files.copy(built, own, StandardCopyOption.REPLACE_EXISTING);
        }
        return own;
    }

    private static <T> T result(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart known ? known : new CannotStart("" + e.getMessage(), e);
        }
    }

    private void awaitReady() throws InterruptedException {
        Health health = new Health();
        List<Child> waiting = new ArrayList<>(suite.children());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty()) {
            suite.requireAllAlive();
            for (Child child : List.copyOf(waiting)) {
                if (health.isReady(child.service().port())) {
                    waiting.remove(child);
                    progress.done(child.service().name());
                }
            }
            if (System.nanoTime() > deadline) {
                Child late = waiting.getFirst();
                throw new CannotStart(late.service().name() + " is not ready after " + PATIENCE.toMinutes()
                        + " minutes; its log " + late.log() + " says why.");
            }
            progress.tick();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
