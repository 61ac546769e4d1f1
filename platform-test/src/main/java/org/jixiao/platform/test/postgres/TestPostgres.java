package org.jixiao.platform.test.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One server for all tests of a JVM, started at first use and ended with the JVM. */
final class TestPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(TestPostgres.class);
    private static final String IMAGE = "postgres:18-alpine";

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
                .withUsername("postgres")
                .withCommand("postgres", "-c", "max_connections=300");
        container.start();
        LOG.info("These tests use PostgreSQL in a container, {}", IMAGE);
        return new TestPostgres(container.getHost() + ":" + container.getMappedPort(5432), container.getPassword());
    }

    /** It stops after the services of the tests, which would otherwise wait for it as they stop. */
    private static TestPostgres embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            LOG.info("These tests use embedded PostgreSQL: no Docker engine answers");
            return new TestPostgres("localhost:" + postgres.getPort(), "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL does not start", e);
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
