package org.jixiao.platform.processor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters that operators gave up. Kept with the working state, since no event tells of them: what is skipped has a reason. */
public final class DroppedLetters {

    private final JdbcClient state;

    public DroppedLetters(JdbcClient state) {
        this.state = state;
    }

    /**
     * A letter that a processor does without.
     *
     * @param position of the event, which stays in the log
     * @param droppedBy who gave it up; the reason stands with the working state
     */
    public record Dropped(long position, String droppedBy, Instant droppedAt) {}

    /** Keeps who gives a letter up, and why, before the letter goes. */
    public void keep(DeadLetter letter, String reason, String droppedBy) {
        state.sql("""
            insert into dropped_letter (processor, position, event_id, cause, reason, dropped_by)
            values (:processor, :position, cast(:eventId as uuid), :cause, :reason, :droppedBy)
            on conflict on constraint dropped_letter_pk do update
            set cause = excluded.cause, reason = excluded.reason, dropped_by = excluded.dropped_by,
                dropped_at = clock_timestamp()\
            """)
                .param("processor", letter.processor())
                .param("position", letter.position())
                .param("eventId", letter.eventId())
                .param("cause", letter.cause())
                .param("reason", reason)
                .param("droppedBy", droppedBy)
                .update();
    }

    /** A letter was not given up, although somebody meant to: it is not among what the processor does without. */
    public void forget(DeadLetter letter) {
        state.sql("delete from dropped_letter where processor = :processor and position = :position")
                .param("processor", letter.processor())
                .param("position", letter.position())
                .update();
    }

    /** All that a processor does without, in the order of the log. */
    public List<Dropped> of(String processor) {
        return state.sql("select * from dropped_letter where processor = :processor order by position")
                .param("processor", processor)
                .query((row, _) -> new Dropped(
                        row.getLong("position"),
                        row.getString("dropped_by"),
                        row.getObject("dropped_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
