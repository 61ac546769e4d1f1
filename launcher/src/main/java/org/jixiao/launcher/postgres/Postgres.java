package org.jixiao.launcher.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jixiao.launcher.CannotStart;
import org.postgresql.PGConnection;

/**
 * The embedded server, running. When {@link #start} returns, it is durable and lets nobody in without a password.
 *
 * <p>The library's defaults are for tests: no fsync, asynchronous commits, everybody trusted. All three are undone here, and
 * checked on the running server.
 */
public final class Postgres implements AutoCloseable {

    /** The only role that exists before the migration. */
    public static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD_MISSING = "08004";

    private final EmbeddedPostgres server;
    private final Place place;
    private final StopsWithTheLauncher guard;

    /**
     * Where the server lives.
     *
     * @param data its own files; made by {@code initdb} where missing
     * @param binaries where the programs are unpacked
     * @param log what the server prints
     */
    public record Place(Path data, Path binaries, Path log, int port) {

        private String url() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        }
    }

    private Postgres(EmbeddedPostgres server, Place place, StopsWithTheLauncher guard) {
        this.server = server;
        this.place = place;
        this.guard = guard;
    }

    /** Starts the server, with this password for its superuser from now on. */
    public static Postgres start(Place place, String password) {
        try {
            Postgres postgres = new Postgres(boot(place, password), place, StopsWithTheLauncher.watch(place.data()));
            return postgres.madeSafe(password);
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL did not start; its log " + place.log() + " says why.", e);
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL on port " + place.port() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres boot(Place place, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(place.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(place.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPort(place.port())
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                .start();
    }

    private Postgres madeSafe(String password) throws SQLException, IOException {
        try {
            closeToStrangers(password);
            requireDurability(password);
            return this;
        } catch (SQLException | IOException e) {
            close();
            throw e;
        }
    }

    private void closeToStrangers(String password) throws SQLException, IOException {
        try (Connection connection = connect(password);
                Statement statement = connection.createStatement()) {
            connection.unwrap(PGConnection.class).alterUserPassword(SUPERUSER, password.toCharArray(), "scram-sha-256");
            AccessRules.write(place.data());
            statement.execute("select pg_reload_conf()");
        }
        awaitTheNewRules();
    }

    /** The server reads its rules again a moment after it was told to. */
    private void awaitTheNewRules() throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (refusesWithoutPassword()) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new SQLException("it still lets anybody in without a password");
    }

    private boolean refusesWithoutPassword() throws SQLException {
        try (Connection _ = DriverManager.getConnection(place.url() + "?user=" + SUPERUSER)) {
            return false;
        } catch (SQLException e) {
            if (PASSWORD_MISSING.equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private void requireDurability(String password) throws SQLException {
        try (Connection connection = connect(password);
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    shown.next();
                    if (!"on".equals(shown.getString(1))) {
                        throw new SQLException(
                                setting + " is " + shown.getString(1) + ", so a crash could lose events");
                    }
                }
            }
        }
    }

    private Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(place.url(), SUPERUSER, password);
    }

    public int port() {
        return place.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        guard.close();
    }
}
