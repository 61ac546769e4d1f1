package org.jixiao.platform.test.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.migration.Migration;
import org.jixiao.migration.Secrets;
import org.jixiao.migration.Server;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own with an empty event log and the roles of every service, prepared by the same step as in production.
 *
 * @param server where it is, and its superuser
 */
public record TestDatabase(Server server) {

    /** The context of the platform's own tests, beside the suite's. */
    public static final String SAMPLE_SERVICE = "sample";

    /** Every Spring context of a JVM's tests is a process of its service for the server. */
    private static final int CONTEXTS = 20;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Roles belong to the whole server, so all databases of a JVM share their passwords. */
    private static final Path SECRETS = secretsFolder();

    public static TestDatabase create() {
        TestPostgres postgres = TestPostgres.server();
        return on(new Server(postgres.host(), "test_" + COUNT.incrementAndGet(), "postgres", postgres.password()));
    }

    /** On a server of the test's own. */
    public static TestDatabase on(Server server) {
        List<String> services = new ArrayList<>(Migration.SERVICES);
        services.add(SAMPLE_SERVICE);
        try {
            new Migration(server, new Secrets(SECRETS), CONTEXTS).run(services);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be prepared", e);
        }
        return new TestDatabase(server);
    }

    public String url() {
        return "jdbc:postgresql://" + server.host() + "/" + server.database();
    }

    public String eventLogPassword(String service) {
        return secret(service, Secrets.EVENT_LOG_PASSWORD);
    }

    public String readModelPassword(String service) {
        return secret(service, Secrets.READ_MODEL_PASSWORD);
    }

    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), server.user(), server.password());
    }

    /** As a superuser with a login of their own, made at first use. */
    public Connection asOperator(String name) throws SQLException {
        try (Connection superuser = asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                do $$ begin
                    create role %1$s superuser login password '%1$s';
                exception when duplicate_object then null;
                end $$\
                """.formatted(name));
        }
        return DriverManager.getConnection(url(), name, name);
    }

    /** As the role with which a service appends and reads the log. */
    public Connection asLog(String service) throws SQLException {
        return DriverManager.getConnection(url(), service + "_log", eventLogPassword(service));
    }

    /** As the role that owns a service's read model. */
    public Connection asViews(String service) throws SQLException {
        return DriverManager.getConnection(url(), service + "_views", readModelPassword(service));
    }

    /** Nobody gets in any more, and whoever is in is thrown out: the database is away. */
    public void lock() {
        asMaintenance("alter database %s allow_connections false".formatted(server.database()));
        asMaintenance("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                .formatted(server.database()));
    }

    /** The database is back. */
    public void unlock() {
        asMaintenance("alter database %s allow_connections true".formatted(server.database()));
    }

    private void asMaintenance(String sql) {
        String url = "jdbc:postgresql://" + server.host() + "/postgres";
        try (Connection superuser = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be locked or unlocked", e);
        }
    }

    private static String secret(String service, String name) {
        return new Secrets(SECRETS.resolve(service)).get(name);
    }

    /** Deleted when the JVM of the tests ends. */
    private static Path secretsFolder() {
        try {
            Path folder = Files.createTempDirectory("jixiao-test-secrets");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
