package org.jixiao.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Lets one process at a time rebuild a projection, by a lock that ends with the process's connection. */
final class SoleRebuild {

    private static final String KEY = "hashtextextended('jixiao rebuild ' || current_schema() || ?, 0)";

    private final DataSource readModel;

    SoleRebuild(DataSource readModel) {
        this.readModel = readModel;
    }

    /** The work's result; empty if another process is at it. */
    <T> Optional<T> of(Projection projection, Supplier<T> work) {
        try (Connection connection = readModel.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(" + KEY + ")", projection)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                ask(connection, "select pg_advisory_unlock(" + KEY + ")", projection);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the read model's database does not answer", e);
        }
    }

    private static boolean ask(Connection connection, String sql, Projection projection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, projection.name());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
