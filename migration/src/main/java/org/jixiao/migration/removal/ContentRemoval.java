package org.jixiao.migration.removal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.proof.Content;

/**
 * Takes the content of events out of the log and leaves the proof of everything else whole (rules, section F, secrecy incident): the
 * row keeps its place with the payload {@code {}} and an empty salt, and the digest that was sealed stays beside it. One operator orders,
 * another one confirms, each under a login of their own; the second carries it out.
 *
 * <p>For that the log's triggers, which stop everybody, are switched off inside the transaction: it takes a superuser.
 */
public final class ContentRemoval {

    private static final Pattern ATTACHMENT = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final String STATE = "_state";

    private final Connection operator;

    /** @param operator a connection as the operator's own login, which commits by itself */
    public ContentRemoval(Connection operator) {
        this.operator = operator;
    }

    /** What an order is about, without any content. */
    public record Concerned(long position, String storedName, String stream, String storedAt) {}

    /**
     * What was done.
     *
     * @param events whose content went
     * @param attachments files whose bytes went, counted in each service that held them
     */
    public record Removed(int events, int attachments) {}

    /** Puts an order on record. Nothing is removed yet. */
    public List<Concerned> order(String number, Collection<Long> positions) throws SQLException, RemovalRefused {
        Set<Long> distinct = new TreeSet<>(positions);
        List<Concerned> concerned = concerned(distinct);
        if (distinct.isEmpty() || concerned.size() != distinct.size()) {
            throw new RemovalRefused("each position of an order is that of an event whose content is still there");
        }
        if (exists("select 1 from event_log.removal_order where number = ?", number)) {
            throw new RemovalRefused("there is an order " + number + " already");
        }
        try (PreparedStatement insert =
                operator.prepareStatement("insert into event_log.removal_order (number, positions) values (?, ?)")) {
            insert.setString(1, number);
            insert.setArray(2, operator.createArrayOf("bigint", distinct.toArray()));
            insert.executeUpdate();
        }
        return concerned;
    }

    /** What an order is about, for whoever has to confirm it. */
    public List<Concerned> show(String number) throws SQLException, RemovalRefused {
        return concerned(positions(number));
    }

    /** Confirms another operator's order and carries it out, all of it or nothing. */
    public Removed confirm(String number) throws SQLException, RemovalRefused {
        Set<Long> positions = positions(number);
        if (exists("select 1 from event_log.removal_confirmation where number = ?", number)) {
            throw new RemovalRefused("order " + number + " is carried out already");
        }
        if (exists("select 1 from event_log.removal_order where number = ? and ordered_by = session_user", number)) {
            throw new RemovalRefused("who ordered a removal does not confirm it");
        }
        if (concerned(positions).size() != positions.size()) {
            throw new RemovalRefused("content that order " + number + " names is gone under another order");
        }
        operator.setAutoCommit(false);
        try {
            Removed removed = carryOut(number, positions);
            operator.commit();
            return removed;
        } finally {
            operator.rollback();
            operator.setAutoCommit(true);
        }
    }

    private Removed carryOut(String number, Set<Long> positions) throws SQLException {
        update("insert into event_log.removal_confirmation (number) values (?)", number);
        execute("alter table event_log.event disable trigger event_rows_stay, disable trigger event_statements_stay");
        Set<String> files = new TreeSet<>();
        for (long position : positions) {
            removeContent(number, position, files);
        }
        execute("alter table event_log.event enable always trigger event_rows_stay,"
                + " enable always trigger event_statements_stay");
        return new Removed(positions.size(), removeFiles(number, files));
    }

    private void removeContent(String number, long position, Set<String> files) throws SQLException {
        try (PreparedStatement select = operator.prepareStatement(
                "select global_index, payload, salt from event_log.positioned_event where position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                String payload = row.getString("payload");
                byte[] salt = row.getBytes("salt");
                update(
                        """
                        insert into event_log.content_removal (global_index, removal_order, payload_digest, metadata_salt)
                        values (?, ?, ?, ?)\
                        """,
                        row.getLong("global_index"),
                        number,
                        Content.digest(Content.payloadSalt(salt), payload).bytes(),
                        Content.metadataSalt(salt));
                update(
                        "update event_log.event set payload = '{}', salt = '' where global_index = ?",
                        row.getLong("global_index"));
                Matcher file = ATTACHMENT.matcher(payload);
                while (file.find()) {
                    files.add(file.group(1));
                }
            }
        }
    }

    private int removeFiles(String number, Set<String> files) throws SQLException {
        int removed = 0;
        for (String schema : schemasWithFiles()) {
            for (String sha256 : files) {
                if (update("delete from " + quoted(schema) + ".attachment where sha256 = ?", sha256) > 0) {
                    update(
                            "insert into event_log.attachment_removal (number, service, sha256) values (?, ?, ?)",
                            number,
                            schema.substring(0, schema.length() - STATE.length()),
                            sha256);
                    removed++;
                }
            }
        }
        return removed;
    }

    private List<String> schemasWithFiles() throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = operator.createStatement();
                ResultSet row = statement.executeQuery("""
                    select schemaname from pg_tables
                    where tablename = 'attachment' and schemaname like '%\\_state' order by 1\
                    """)) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
        }
        return schemas;
    }

    private Set<Long> positions(String number) throws SQLException, RemovalRefused {
        try (PreparedStatement select =
                operator.prepareStatement("select positions from event_log.removal_order where number = ?")) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new RemovalRefused("there is no order " + number);
                }
                return new TreeSet<>(List.of((Long[]) row.getArray(1).getArray()));
            }
        }
    }

    private List<Concerned> concerned(Set<Long> positions) throws SQLException {
        List<Concerned> concerned = new ArrayList<>();
        try (PreparedStatement select = operator.prepareStatement("""
            select position, payload_type, aggregate_id, stored_at from event_log.positioned_event event
            where position = any(?)
              and not exists (select 1 from event_log.content_removal where global_index = event.global_index)
            order by position\
            """)) {
            select.setArray(1, operator.createArrayOf("bigint", positions.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    concerned.add(new Concerned(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return concerned;
    }

    private boolean exists(String sql, String number) throws SQLException {
        try (PreparedStatement select = operator.prepareStatement(sql)) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = operator.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            statement.execute(sql);
        }
    }

    private String quoted(String schema) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            return statement.enquoteIdentifier(schema, true);
        }
    }
}
