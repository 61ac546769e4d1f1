package org.jixiao.benchmarks.sections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jixiao.benchmarks.harness.Contender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the results of a year by plain JDBC, and decodes each. */
final class ResultsRead implements Contender {

    private static final String ROWS =
            "select result from self_evaluation_result where budget_year = ? order by kind, code";
    private static final int AT_A_TIME = 500;

    private final ClosedYears years;
    private final WhatIf same;

    ResultsRead(ClosedYears years, WhatIf same) {
        this.years = years;
        this.same = same;
    }

    @Override
    public String cell() {
        return RescoringSection.READING.formatted(same.results());
    }

    @Override
    public double measure(Duration atLeast) throws SQLException {
        try (Connection connection = years.connect()) {
            connection.setAutoCommit(false);
            long read = 0;
            long begin = System.nanoTime();
            do {
                read += decoded(connection);
            } while (System.nanoTime() - begin < atLeast.toNanos());
            return read / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private long decoded(Connection connection) throws SQLException {
        long results = 0;
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setInt(1, same.year());
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    JsonNode result = JsonMapper.shared().readTree(row.getString(1));
                    results += result.required("sheet").isObject() ? 1 : 0;
                }
            }
        }
        return results;
    }
}
