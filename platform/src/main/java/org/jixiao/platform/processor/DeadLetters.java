package org.jixiao.platform.processor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of one database: the read model's for projections, the working state's for automations. */
public final class DeadLetters {

    private static final int CAUSE_LENGTH = 500;

    /** Subjects that one processor may put aside. They are held in memory for each batch. */
    private static final int MOST_BLOCKED = 10_000;

    private final JdbcClient database;

    public DeadLetters(JdbcClient database) {
        this.database = database;
    }

    /**
     * What waits behind a letter of this processor.
     *
     * @throws TooManyLetters if it has put aside so much that it had better stand still
     */
    public Set<String> blockedSequences(String processor) {
        List<String> sequences = database.sql(
                        "select distinct sequence from dead_letter where processor = :processor limit :limit")
                .param("processor", processor)
                .param("limit", MOST_BLOCKED + 1)
                .query((row, _) -> row.getString("sequence"))
                .list();
        if (sequences.size() > MOST_BLOCKED) {
            throw new TooManyLetters(processor, MOST_BLOCKED);
        }
        return Set.copyOf(sequences);
    }

    /** Puts an event aside; once more for the same event counts a further try. */
    public void put(String processor, Delivery delivery, String cause) {
        database.sql("""
            insert into dead_letter (processor, position, sequence, event_id, cause)
            values (:processor, :position, :sequence, :eventId, :cause)
            on conflict on constraint dead_letter_pk do update
            set cause = excluded.cause, tries = dead_letter.tries + 1, last_at = clock_timestamp()\
            """)
                .param("processor", processor)
                .param("position", delivery.position())
                .param("sequence", delivery.sequence())
                .param("eventId", UUID.fromString(delivery.eventId()))
                .param("cause", cause.length() <= CAUSE_LENGTH ? cause : cause.substring(0, CAUSE_LENGTH))
                .update();
    }

    public List<DeadLetter> list(String processor) {
        return database.sql("select * from dead_letter where processor = :processor order by position limit 1000")
                .param("processor", processor)
                .query(DeadLetters::row)
                .list();
    }

    public long count(String processor) {
        return database.sql("select count(*) from dead_letter where processor = :processor")
                .param("processor", processor)
                .query(Long.class)
                .single();
    }

    /** One letter, locked until the transaction ends. */
    public Optional<DeadLetter> lock(String processor, long position) {
        return database.sql(
                        "select * from dead_letter where processor = :processor and position = :position for update")
                .param("processor", processor)
                .param("position", position)
                .query(DeadLetters::row)
                .optional();
    }

    /** A letter and all that waits behind it, in order, locked until the transaction ends. */
    public List<DeadLetter> lockFrom(String processor, long position) {
        return database.sql("""
            select * from dead_letter
            where processor = :processor and sequence =
                (select sequence from dead_letter where processor = :processor and position = :position)
            order by position for update\
            """)
                .param("processor", processor)
                .param("position", position)
                .query(DeadLetters::row)
                .list();
    }

    public void remove(DeadLetter letter) {
        database.sql("delete from dead_letter where processor = :processor and position = :position")
                .param("processor", letter.processor())
                .param("position", letter.position())
                .update();
    }

    public void removeAll(String processor) {
        database.sql("delete from dead_letter where processor = :processor")
                .param("processor", processor)
                .update();
    }

    private static DeadLetter row(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString("processor"),
                row.getLong("position"),
                row.getString("sequence"),
                row.getString("event_id"),
                row.getString("cause"),
                row.getInt("tries"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}
