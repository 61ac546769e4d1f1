package org.jixiao.migration;

import static org.jixiao.migration.Migration.LOG_SCHEMA;
import static org.jixiao.migration.Migration.OWNER;
import static org.jixiao.migration.Migration.READING_SERVICE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Least privilege, written down once. Each service has two roles: {@code <service>_log} appends events of its own context, reads
 * the log and keeps working state; {@code <service>_views} owns the service's read model and cannot touch the log. The one
 * exception is the reading service, whose log role appends nothing.
 */
final class Roles {

    /** What a service supplies about an event. Everything else is the database's own, so that it cannot be forged. */
    private static final String SUPPLIED =
            "event_id, aggregate_type, aggregate_id, sequence_number, payload_type, payload_revision, payload,"
                    + " metadata, occurred_at";

    /** What one process of a service may hold, as its pools are by default. */
    private static final int LOG_CONNECTIONS = 14;

    private static final int VIEWS_CONNECTIONS = 6;

    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]{0,30}");

    private final Connection admin;
    private final int replicas;

    /**
     * @param replicas processes of one service for which its roles have connections
     */
    Roles(Connection admin, int replicas) {
        this.admin = admin;
        this.replicas = replicas;
    }

    void prepareOwner(String database) throws SQLException {
        createIfMissing(OWNER, "nologin noinherit");
        execute("revoke all on database %s from public".formatted(quoted(database)));
        execute("revoke all on schema public from public");
        execute("create schema if not exists %s authorization %s".formatted(LOG_SCHEMA, OWNER));
    }

    void prepareService(String database, String service, Secrets secrets) throws SQLException {
        if (!SERVICE.matcher(service).matches()) {
            throw new IllegalArgumentException("not a service name: " + service);
        }
        String log = service + "_log";
        String views = service + "_views";
        createIfMissing(log, "login noinherit");
        createIfMissing(views, "login noinherit");
        execute("alter role %s connection limit %d".formatted(log, replicas * LOG_CONNECTIONS));
        execute("alter role %s connection limit %d".formatted(views, replicas * VIEWS_CONNECTIONS));
        setPassword(log, secrets.get(Secrets.EVENT_LOG_PASSWORD));
        setPassword(views, secrets.get(Secrets.READ_MODEL_PASSWORD));
        execute("grant connect on database %s to %s, %s".formatted(quoted(database), log, views));
        execute("create schema if not exists %s authorization %s".formatted(service, views));
        execute("create schema if not exists %s_state authorization %s".formatted(service, log));
        grantReading(log);
        if (service.equals(READING_SERVICE)) {
            execute("grant select on %s.content_removal to %s".formatted(LOG_SCHEMA, log));
        } else {
            grantAppending(service, log);
        }
    }

    private void grantReading(String log) throws SQLException {
        execute("grant usage on schema %s to %s".formatted(LOG_SCHEMA, log));
        execute("""
            grant select on %1$s.event, %1$s.event_run, %1$s.positioned_event, %1$s.flyway_schema_history to %2$s\
            """.formatted(LOG_SCHEMA, log));
        execute("grant execute on function %s.number_committed() to %s".formatted(LOG_SCHEMA, log));
    }

    /** The row policy admits events of the service's own context only, and its reports on its own projections. */
    private void grantAppending(String service, String log) throws SQLException {
        execute("grant insert (%s) on %s.event to %s".formatted(SUPPLIED, LOG_SCHEMA, log));
        execute("grant usage on sequence %s.event_global_index to %s".formatted(LOG_SCHEMA, log));
        String policy = service + "_appends_its_own_events";
        execute("drop policy if exists %s on %s.event".formatted(policy, LOG_SCHEMA));
        execute("""
            create policy %1$s on %2$s.event for insert to %3$s with check (starts_with(payload_type, '%4$s.')
                or payload_type = 'journal.projection-proved'
                   and starts_with(aggregate_id, 'projection-proof:projection/%4$s-'))\
            """.formatted(policy, LOG_SCHEMA, log, service));
    }

    private void createIfMissing(String role, String options) throws SQLException {
        try (PreparedStatement find = admin.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            find.setString(1, role);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    execute("create role %s %s".formatted(role, options));
                }
            }
        }
    }

    /** The server sees the SCRAM verifier only, never the password. */
    private void setPassword(String role, String password) throws SQLException {
        admin.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private String quoted(String identifier) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            return statement.enquoteIdentifier(identifier, true);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
