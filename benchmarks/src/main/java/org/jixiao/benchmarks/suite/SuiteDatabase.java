package org.jixiao.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of the running suite, as its administrator. */
public record SuiteDatabase(String password) {

    private static final String URL = "jdbc:postgresql://127.0.0.1:8132/jixiao";
    private static final String ADMINISTRATOR = "postgres";

    public static SuiteDatabase of(PackagedSuite suite) throws IOException {
        return new SuiteDatabase(Files.readString(suite.data().resolve("secrets/administrator/password"))
                .strip());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(URL, ADMINISTRATOR, password);
    }

    /** The first column of the first row. */
    public long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
