package org.jixiao.migration.removal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.proof.Content;
import org.jixiao.proof.Hash;

/**
 * Takes the content of events out of the log and leaves the proof of everything else whole (rules, section F, secrecy incident): the
 * row keeps its place with the payload {@code {}} and an empty salt, and the digest that was sealed stays beside it. One operator orders,
 * another one confirms, each under a login of their own; the second carries it out.
 *
 * <p>For that the log's triggers, which stop everybody, are switched off inside the transaction: it takes a superuser. Writers wait from
 * then on, so everything else is done before.
 */
public final class ContentRemoval {

    /** Writers queue up behind whoever waits for them. */
    private static final String PATIENCE = "5s";

    private static final String NOT_IN_TIME = "55P03";
    private static final String NO_RIGHT = "42501";

    private final Connection operator;
    private final AttachedFiles files;

    /** @param operator a connection as the operator's own login, which commits by itself */
    public ContentRemoval(Connection operator) {
        this.operator = operator;
        this.files = new AttachedFiles(operator);
    }

    /**
     * What an order is about, without any content.
     *
     * @param files whose bytes go with it, unless other events name them
     */
    public record Matter(List<Concerned> events, List<AttachedFile> files) {

        public Matter {
            events = List.copyOf(events);
            files = List.copyOf(files);
        }
    }

    /** An event that an order is about. */
    public record Concerned(long position, String storedName, String stream, String storedAt) {}

    /**
     * A file that the content names and whose bytes are there.
     *
     * @param name as it was stored
     * @param others events that name it, too, and keep their content
     */
    public record AttachedFile(String sha256, String name, long others) {}

    /**
     * What was done.
     *
     * @param events whose content went
     * @param attachments files whose bytes went, counted in each service that held them
     * @param kept files that stay because other events name them
     */
    public record Removed(int events, int attachments, int kept) {}

    /**
     * What has to be known of an event before its content goes.
     *
     * @param payloadDigest as it was sealed
     * @param metadataSalt in hex
     */
    private record Event(
            Concerned concerned, long globalIndex, String payload, Hash payloadDigest, String metadataSalt) {}

    /** Puts an order on record. Nothing is removed yet. */
    public Matter order(String number, Collection<Long> positions) throws SQLException, RemovalRefused {
        requireOperator();
        Set<Long> distinct = new TreeSet<>(positions);
        List<Event> events = events(distinct);
        if (distinct.isEmpty() || events.size() != distinct.size()) {
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
        return matter(events);
    }

    /** What an order is about, for whoever has to confirm it. */
    public Matter show(String number) throws SQLException, RemovalRefused {
        return matter(events(positions(number)));
    }

    /** Confirms another operator's order and carries it out, all of it or nothing. */
    public Removed confirm(String number) throws SQLException, RemovalRefused {
        Set<Long> positions = positions(number);
        if (exists("select 1 from event_log.removal_confirmation where number = ?", number)) {
            throw new RemovalRefused("order " + number + " is carried out already");
        }
        if (requireOperator().equals(orderedBy(number))) {
            throw new RemovalRefused("who ordered a removal does not confirm it");
        }
        List<Event> events = events(positions);
        if (events.size() != positions.size()) {
            throw new RemovalRefused("content that order " + number + " names is gone under another order");
        }
        operator.setAutoCommit(false);
        try {
            Removed removed = carryOut(number, events);
            operator.commit();
            return removed;
        } catch (SQLException failure) {
            if (NOT_IN_TIME.equals(failure.getSQLState())) {
                throw new RemovalRefused("other transactions held the log for " + PATIENCE + ": try again", failure);
            }
            throw failure;
        } finally {
            operator.rollback();
            operator.setAutoCommit(true);
        }
    }

    private Removed carryOut(String number, List<Event> events) throws SQLException {
        execute("set local lock_timeout = '" + PATIENCE + "'");
        update("insert into event_log.removal_confirmation (number) values (?)", number);
        for (Event event : events) {
            update(
                    """
                    insert into event_log.content_removal (global_index, removal_order, payload_digest, metadata_salt)
                    values (?, ?, ?, ?)\
                    """,
                    event.globalIndex(),
                    number,
                    event.payloadDigest().bytes(),
                    HexFormat.of().parseHex(event.metadataSalt()));
        }
        List<AttachedFile> named = files.named(payloads(events), globalIndexes(events));
        int removed = files.remove(number, named);
        execute("alter table event_log.event disable trigger event_rows_stay, disable trigger event_statements_stay");
        update(
                "update event_log.event set payload = '{}', salt = '' where global_index = any(?)",
                operator.createArrayOf("bigint", globalIndexes(events).toArray()));
        execute("alter table event_log.event enable always trigger event_rows_stay,"
                + " enable always trigger event_statements_stay");
        return new Removed(events.size(), removed, (int)
                named.stream().filter(file -> file.others() > 0).count());
    }

    private Matter matter(List<Event> events) throws SQLException {
        return new Matter(
                events.stream().map(Event::concerned).toList(), files.named(payloads(events), globalIndexes(events)));
    }

    private static List<String> payloads(List<Event> events) {
        return events.stream().map(Event::payload).toList();
    }

    private static List<Long> globalIndexes(List<Event> events) {
        return events.stream().map(Event::globalIndex).toList();
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

    /** Those whose content is still there; each is found by its run, not by looking at the whole log. */
    private List<Event> events(Set<Long> positions) throws SQLException {
        List<Event> events = new ArrayList<>();
        try (PreparedStatement select = operator.prepareStatement("""
            select wanted.position, payload_type, aggregate_id, stored_at, event.global_index, payload, salt
            from unnest(?) as wanted (position)
            cross join lateral (
                select first_global_index + least(wanted.position - first_position, length) as global_index
                from event_log.event_run where first_position <= wanted.position
                order by first_position desc limit 1) run
            join event_log.positioned_event event
                on event.global_index = run.global_index and event.position = wanted.position
            where not exists (select 1 from event_log.content_removal where global_index = event.global_index)
            order by wanted.position\
            """)) {
            select.setArray(1, operator.createArrayOf("bigint", positions.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String payload = row.getString("payload");
                    byte[] salt = row.getBytes("salt");
                    events.add(new Event(
                            new Concerned(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                            row.getLong("global_index"),
                            payload,
                            Content.digest(Content.payloadSalt(salt), payload),
                            HexFormat.of().formatHex(Content.metadataSalt(salt))));
                }
            }
        }
        return events;
    }

    /** Who the session has proved to be; the database refuses the administrator and whom it let in without a proof. */
    private String requireOperator() throws SQLException, RemovalRefused {
        try (Statement statement = operator.createStatement();
                ResultSet row = statement.executeQuery("select event_log.operator_of_this_session()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            if (NO_RIGHT.equals(failure.getSQLState())) {
                throw new RemovalRefused(String.valueOf(failure.getMessage()), failure);
            }
            throw failure;
        }
    }

    private String orderedBy(String number) throws SQLException {
        try (PreparedStatement select =
                operator.prepareStatement("select ordered_by from event_log.removal_order where number = ?")) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private boolean exists(String sql, String number) throws SQLException {
        try (PreparedStatement select = operator.prepareStatement(sql)) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = operator.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            statement.execute(sql);
        }
    }
}
