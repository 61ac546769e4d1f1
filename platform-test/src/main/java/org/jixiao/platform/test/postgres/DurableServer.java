package org.jixiao.platform.test.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that writes through to the disk, can be killed and comes back on its data.
 *
 * <p>A SIGKILL takes the server's memory away, not the operating system's: what the server has written is still there, whether it
 * was flushed or not. So a kill shows that nothing rests on the server's memory or on an orderly stop; it shows nothing about a
 * loss of power. For that, {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on, which is checked, and
 * the rest is the disk's promise.
 */
public final class DurableServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    /** @param folder for its data and its log */
    public DurableServer(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.port = freePort();
        this.running = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    /** {@code name:port}. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + host() + "/postgres", SUPERUSER, SUPERUSER);
    }

    /** SIGKILL for all its processes at once, and up again. */
    public void kill() throws Exception {
        ProcessHandle postmaster = postmaster();
        // stopped first, so that it cannot start another process meanwhile
        signal("STOP", postmaster.pid());
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        running.close();
        running = start();
    }

    /** Stopped as an operator stops it, and up again. */
    public void restart() throws IOException {
        running.close();
        running = start();
    }

    /** SIGKILL for the process of one of a service's sessions: the server throws all sessions out and recovers. */
    public void killSession(String user) throws SQLException, IOException, InterruptedException {
        signal(
                "KILL",
                Long.parseLong(ask("select pid from pg_stat_activity where usename = '%s' order by random() limit 1"
                        .formatted(user))));
    }

    /** Ends sessions of a service: those that are numbering at this moment, or else some that write; says how many. */
    public int terminateSequencers(String user) throws SQLException {
        return Integer.parseInt(ask("""
            select count(pg_terminate_backend(pid)) from (
                select pid from pg_stat_activity where usename = '%s'
                order by (query ilike '%%number_committed%%' and state = 'active') desc, random() limit 3) sequencer\
            """.formatted(user)));
    }

    /** As a superuser, in a session of its own, as soon as the server has recovered from what was done to it before. */
    private String ask(String sql) throws SQLException {
        try (Connection connection = await().atMost(PATIENCE)
                        .ignoreExceptionsMatching(DurableServer::isRecovering)
                        .until(this::asSuperuser, Objects::nonNull);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static boolean isRecovering(Throwable failure) {
        return failure instanceof SQLException refused && "57P03".equals(refused.getSQLState());
    }

    public static void signal(String signal, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process)).start().waitFor();
    }

    private ProcessHandle postmaster() throws IOException {
        Path pidFile = folder.resolve("data").resolve("postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .orElseThrow();
    }

    private EmbeddedPostgres start() throws IOException {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }

    static {
        // it reports every server that it finds dead as an error
        ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
    }
}
