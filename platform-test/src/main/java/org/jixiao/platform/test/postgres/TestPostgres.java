package org.jixiao.platform.test.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One server for all tests of a JVM, started at first use and ended with the JVM. */
final class TestPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(TestPostgres.class);
    private static final String IMAGE = "postgres:18-alpine";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final TestPostgres SERVER = start();

    private final String host;
    private final String password;

    private TestPostgres(String host, String password) {
        this.host = host;
        this.password = password;
    }

    static TestPostgres server() {
        return SERVER;
    }

    /** {@code name:port}. */
    String host() {
        return host;
    }

    /** Of the superuser {@code postgres}. */
    String password() {
        return password;
    }

    private static TestPostgres start() {
        return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    private static TestPostgres inContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername(SUPERUSER)
                .withCommand("postgres", "-c", "max_connections=300");
        container.start();
        LOG.info("These tests use PostgreSQL in a container, {}", IMAGE);
        return new TestPostgres(container.getHost() + ":" + container.getMappedPort(5432), container.getPassword());
    }

    /**
     * With passwords, as in a container and in production: whom trust lets in has proved nothing. It stops after the services of the
     * tests, which would otherwise wait for it as they stop.
     */
    private static TestPostgres embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            askForPasswords("jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()));
            LOG.info("These tests use embedded PostgreSQL: no Docker engine answers");
            return new TestPostgres("localhost:" + postgres.getPort(), SUPERUSER);
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("embedded PostgreSQL cannot be told to ask for passwords", e);
        }
    }

    private static void askForPasswords(String url) throws SQLException, IOException {
        try (Connection superuser = DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
                Statement statement = superuser.createStatement()) {
            statement.execute("alter role postgres password 'postgres'");
            Files.writeString(Path.of(single(statement, "show hba_file")), "host all all samehost scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (Connection superuser = DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
                    Statement statement = superuser.createStatement()) {
                if (single(statement, "select coalesce(system_user, '')").startsWith("scram-sha-256:")) {
                    return;
                }
            }
        }
        throw new SQLException("it still lets anybody in without a password");
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("embedded PostgreSQL did not stop cleanly", e);
        }
    }
}
