package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.ReadModelProperties;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheSampleService
@DisplayName("A pool's connection")
class PoolIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    @Autowired
    @EventLogStore
    private DataSource eventLog;

    @Autowired
    @ReadModel
    private DataSource readModel;

    @Autowired
    private ReadModelProperties readModelProperties;

    @Autowired
    private Projections projections;

    @Autowired
    private TestDatabase database;

    @Test
    @DisplayName("waits for an answer longer than a statement may take, but not without end: to the log")
    void isLimitedToTheLog() throws SQLException {
        try (Connection connection = eventLog.getConnection()) {
            assertLimited(connection);
        }
    }

    @Test
    @DisplayName("waits for an answer longer than a statement may take, but not without end: to the read model")
    void isLimitedToTheReadModel() throws SQLException {
        try (Connection connection = readModel.getConnection()) {
            assertLimited(connection);
        }
    }

    @Test
    @DisplayName("has its limit again after a rebuild has waited on it without one")
    void isLimitedAgain() throws SQLException {
        assertThat(projections.rebuild("sample-accounts")).isPresent();

        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < readModelProperties.poolSize(); i++) {
                all.add(readModel.getConnection());
            }
            for (Connection connection : all) {
                assertLimited(connection);
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    /** With a limit of one second, which an address may ask for; that the pool's own one holds is seen above. */
    @Test
    @DisplayName("to a server that vanished without a word fails when its limit is over, and the next one is a new one")
    void failsAtItsLimit() throws Exception {
        String service = TestDatabase.SAMPLE_SERVICE;
        try (Wire wire = Wire.to(database);
                HikariDataSource pool = Pool.of(
                        "impatient",
                        wire.url() + "?socketTimeout=1",
                        service + "_log",
                        database.eventLogPassword(service),
                        service + "_state",
                        1,
                        service)) {
            try (Connection connection = pool.getConnection()) {
                assertThat(PlainLog.number(connection, "select 1")).isOne();
                wire.loseServer();

                assertThatThrownBy(() -> PlainLog.number(connection, "select 2"))
                        .isInstanceOfSatisfying(SQLException.class, failure -> {
                            assertThat(failure.getSQLState()).startsWith("08");
                            assertThat(Delivery.isInfrastructure(failure)).isTrue();
                        });
            }
            try (Connection connection = pool.getConnection()) {
                assertThat(PlainLog.number(connection, "select 3")).isEqualTo(3);
            }
        }
    }

    private static void assertLimited(Connection connection) throws SQLException {
        assertThat(Duration.ofMillis(connection.getNetworkTimeout()))
                .isGreaterThan(statementLimit(connection))
                .isLessThan(LONG_ENOUGH);
    }

    private static Duration statementLimit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select extract(epoch from current_setting('statement_timeout')::interval)")) {
            row.next();
            return Duration.ofSeconds(row.getLong(1));
        }
    }
}
