package org.jixiao.benchmarks.peers.pekko;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.jixiao.benchmarks.postgres.PlainDatabase;

/** An actor system with its journal in a database of its own. */
final class PekkoSystem implements AutoCloseable {

    private static final String SCHEMA = "schema/postgres/postgres-create-schema.sql";

    private static final String CONFIGURATION = """
        pekko {
          loglevel = "ERROR"
          log-dead-letters = off
          coordinated-shutdown.run-by-jvm-shutdown-hook = off
          persistence.journal.plugin = "jdbc-journal"
        }
        slick {
          profile = "slick.jdbc.PostgresProfile$"
          db { driver = "org.postgresql.Driver", connectionPool = "HikariCP", queueSize = 10000 }
        }
        jdbc-journal.slick = ${slick}
        # a machine that is short of time is no failure of the journal
        jdbc-journal.circuit-breaker.call-timeout = 100s
        jdbc-read-journal.slick = ${slick}
        """;

    private final ActorSystem<Void> system;

    private PekkoSystem(ActorSystem<Void> system) {
        this.system = system;
    }

    /** Makes Pekko's own tables; one statement at a time, since some refuse to run in a transaction. */
    static void prepare(PlainDatabase database) throws IOException, SQLException {
        try (InputStream schema = Objects.requireNonNull(
                PekkoSystem.class.getClassLoader().getResourceAsStream(SCHEMA), "Pekko brings " + SCHEMA)) {
            for (String statement : new String(schema.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!statement.isBlank()) {
                    database.execute(statement);
                }
            }
        }
    }

    static PekkoSystem start(PlainDatabase database, int connections) {
        Map<String, Object> ours = Map.of(
                "pekko.actor.serializers.ledger", LedgerSerializer.class.getName(),
                "pekko.actor.serialization-bindings", Map.of("\"" + PekkoLedger.Event.class.getName() + "\"", "ledger"),
                "slick.db.url", database.url(),
                "slick.db.user", database.user(),
                "slick.db.password", database.user(),
                "slick.db.numThreads", connections,
                "slick.db.maxConnections", connections,
                "slick.db.minConnections", connections);
        return new PekkoSystem(ActorSystem.create(
                Behaviors.empty(),
                "peer",
                ConfigFactory.parseMap(ours)
                        .withFallback(ConfigFactory.parseString(CONFIGURATION))
                        .withFallback(ConfigFactory.load())
                        .resolve()));
    }

    ActorSystem<Void> actors() {
        return system;
    }

    @Override
    public void close() {
        system.terminate();
        try {
            system.getWhenTerminated().toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the actor system does not end", e);
        }
    }
}
