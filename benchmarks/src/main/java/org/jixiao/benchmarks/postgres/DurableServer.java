package org.jixiao.benchmarks.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.migration.Migration;
import org.jixiao.migration.Secrets;
import org.jixiao.migration.Server;

/** PostgreSQL as a production server would be set where it matters: nothing is acknowledged that is not on the disk. */
public final class DurableServer implements AutoCloseable {

    /** The context that the sample domain belongs to. */
    public static final String SERVICE = "bench";

    private static final String USER = "postgres";

    /** For all contenders of a section together, whose services share one role. */
    private static final int MAX_CONNECTIONS = 400;

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final List<String> REPORTED = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "max_wal_size",
            "checkpoint_timeout",
            "max_connections",
            "track_commit_timestamp");

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;

    private DurableServer(EmbeddedPostgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** Starts a fresh server below this folder, which must be on a real disk. */
    public static DurableServer start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", Integer.toString(MAX_CONNECTIONS))
                // no checkpoint in the middle of one contender's turn
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "30min")
                // tells when a row became visible, whichever process wrote it
                .setServerConfig("track_commit_timestamp", "on")
                .start();
        DurableServer server = new DurableServer(postgres, new Secrets(folder.resolve("secrets")));
        Map<String, String> settings = server.settings();
        if (!DURABLE.stream().allMatch(name -> "on".equals(settings.get(name)))) {
            server.close();
            throw new IllegalStateException("the database would acknowledge what it may lose: " + settings);
        }
        return server;
    }

    /** What the report says about the server. */
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String name : REPORTED) {
                try (ResultSet row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    /** A database of its own with an empty event log, prepared by the same step as in production. */
    public LogDatabase createLog(String name) throws SQLException {
        new Migration(new Server("localhost:" + postgres.getPort(), name, USER, USER), secrets).run(List.of(SERVICE));
        PlainDatabase database = createdEarlier(name);
        for (String role : List.of("_log", "_views")) {
            database.execute("alter role " + SERVICE + role + " connection limit " + MAX_CONNECTIONS);
        }
        Secrets ofService = new Secrets(secrets.folder().resolve(SERVICE));
        return new LogDatabase(
                database, ofService.get(Secrets.EVENT_LOG_PASSWORD), ofService.get(Secrets.READ_MODEL_PASSWORD));
    }

    /** An empty database of its own, for a peer or a ceiling. */
    public PlainDatabase createPlain(String name) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        }
        return createdEarlier(name);
    }

    /** Frees the disk at once; a log of millions of events is large. */
    public void drop(PlainDatabase database) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + statement.enquoteIdentifier(database.name(), true) + " with (force)");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private PlainDatabase createdEarlier(String name) {
        return new PlainDatabase(url(name), USER, name);
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }
}
