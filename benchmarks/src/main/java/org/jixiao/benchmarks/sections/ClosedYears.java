package org.jixiao.benchmarks.sections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** Years of the evaluation service's read model that hold one final result of the demo year many times. */
final class ClosedYears {

    /** No year of the demo. */
    private static final int FIRST = 2040;

    private static final String SCHEMA =
            "select schemaname from pg_catalog.pg_views where viewname = 'self_evaluation_result'";

    /** The one that is copied: the newest version of a project that stands. */
    private static final String THE_RESULT = """
        (one.budget_year, one.kind, one.code, one.result_version) = (select budget_year, kind, code, result_version
            from self_evaluation where budget_year = 2020 and kind = 'project' and voided_by is null
                and result_version is not null order by code limit 1)\
        """;

    private final SuiteDatabase database;
    private int next = FIRST;

    ClosedYears(SuiteDatabase database) {
        this.database = database;
    }

    /** @return the year that has so many results */
    int filled(int results) throws SQLException {
        int year = next++;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(rulebook(year));
            statement.execute(evaluations(year, results));
            statement.execute(results(year, results));
            statement.execute("analyze");
        }
        return year;
    }

    private static String rulebook(int year) {
        return """
            insert into rulebook_versions
            select (jsonb_populate_record(one, jsonb_build_object('budget_year', %1$d))).*
            from rulebook_versions one where budget_year = 2020\
            """.formatted(year);
    }

    private static String evaluations(int year, int count) {
        return """
            insert into self_evaluation
            select (jsonb_populate_record(one, jsonb_build_object('budget_year', %1$d, 'code', one.code || '-' || n))).*
            from self_evaluation one, generate_series(1, %2$d) n where %3$s\
            """.formatted(year, count, THE_RESULT);
    }

    private static String results(int year, int count) {
        return """
            insert into self_evaluation_result
            select (jsonb_populate_record(one, jsonb_build_object('budget_year', %1$d, 'code', one.code || '-' || n,
                'result', jsonb_set(one.result, '{subject}', one.result -> 'subject'
                    || jsonb_build_object('budgetYear', %1$d, 'code', one.code || '-' || n))))).*
            from self_evaluation_result one, generate_series(1, %2$d) n where %3$s\
            """.formatted(year, count, THE_RESULT);
    }

    /** Sees the read model as the service does. */
    Connection connect() throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            String schema;
            try (ResultSet row = statement.executeQuery(SCHEMA)) {
                row.next();
                schema = row.getString(1);
            }
            statement.execute("set search_path to " + schema);
        }
        return connection;
    }
}
