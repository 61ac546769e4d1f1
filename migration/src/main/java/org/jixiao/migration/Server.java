package org.jixiao.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Where the suite's database is, and as whom to prepare it.
 *
 * @param host {@code name:port}
 * @param database the database that the suite shares, created where it is missing
 */
public record Server(String host, String database, String user, String password) {

    private static final String PREFIX = "jdbc:postgresql://";

    static Server fromEnvironment(Map<String, String> environment) {
        String url = required(environment, "JIXIAO_ADMIN_URL");
        int slash = url.lastIndexOf('/');
        if (!url.startsWith(PREFIX) || slash < PREFIX.length()) {
            throw new IllegalArgumentException("JIXIAO_ADMIN_URL must read " + PREFIX + "host:port/database");
        }
        return new Server(
                url.substring(PREFIX.length(), slash),
                url.substring(slash + 1),
                required(environment, "JIXIAO_ADMIN_USER"),
                read(Path.of(required(environment, "JIXIAO_ADMIN_PASSWORD_FILE"))));
    }

    static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    /** As this user, to the suite's database. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), user, password);
    }

    String databaseUrl() {
        return PREFIX + host + "/" + database;
    }

    void createDatabaseIfMissing() throws SQLException {
        try (Connection maintenance = DriverManager.getConnection(PREFIX + host + "/postgres", user, password);
                PreparedStatement find = maintenance.prepareStatement("select 1 from pg_database where datname = ?")) {
            find.setString(1, database);
            try (ResultSet found = find.executeQuery();
                    Statement create = maintenance.createStatement()) {
                if (!found.next()) {
                    create.execute("create database " + create.enquoteIdentifier(database, true)
                            + " encoding 'UTF8' template template0");
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the administrator's password from " + file, e);
        }
    }

    @Override
    public String toString() {
        return user + "@" + host + "/" + database;
    }
}
