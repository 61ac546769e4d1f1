package org.jixiao.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The verifier sees the package and a checkpoint that was kept before. */
@DisplayName("Who changes the log's history as a superuser is found out:")
class TamperedIT extends KeptHistory {

    @Test
    @DisplayName("nothing was changed")
    void nothing() throws Exception {
        assertThat(verdict()).isEqualTo(new Verdict.Pass(first + 3, List.of()));
        assertThat(subjectVerdict()).isEqualTo(new Verdict.Pass(3, List.of()));
    }

    @Test
    @DisplayName("a payload, by one digit")
    void payload() throws Exception {
        tamper("update event_log.event set payload = replace(payload, '1000.00', '1000.01') where ", first + 2);
        assertFault(Fault.CHANGED, first + 2, "payload");
    }

    @Test
    @DisplayName("metadata")
    void metadata() throws Exception {
        tamper("update event_log.event set metadata = replace(metadata, '\"test\"', '\"best\"') where ", first + 1);
        assertFault(Fault.CHANGED, first + 1, "metadata");
    }

    @Test
    @DisplayName("the time when it was stored")
    void storedAt() throws Exception {
        tamper("update event_log.event set stored_at = stored_at - interval '1 microsecond' where ", first + 1);
        assertFault(Fault.BACK_DATED, first + 1, "stored_at");
    }

    @Test
    @DisplayName("who wrote it")
    void writtenBy() throws Exception {
        tamper("update event_log.event set written_by = 'monitoring_log' where ", first);
        assertFault(Fault.CHANGED, first, "written_by");
    }

    @Test
    @DisplayName("an event that is deleted")
    void deleted() throws Exception {
        String gone = eventAt(first + 1);
        tamper("delete from event_log.event where ", first + 1);
        assertFault(Fault.DROPPED, first + 1, gone);
    }

    @Test
    @DisplayName("two events that are swapped")
    void swapped() throws Exception {
        String second = eventAt(first + 1);
        asSuperuser("""
            with pair as (select min(global_index) as low, max(global_index) as high from (
                select global_index from event_log.positioned_event where position in (%d, %d)) two)
            update event_log.event set global_index = -global_index from pair where global_index in (low, high)\
            """.formatted(first + 1, first + 2), """
            update event_log.event set global_index = (
                select -other.global_index from event_log.event other
                where other.global_index < 0 and other.global_index <> event.global_index)
            where global_index < 0\
            """);
        assertThat(eventAt(first + 2)).isEqualTo(second);
        Failed failed = (Failed) verdict();
        assertThat(failed.fault()).isEqualTo(Fault.REORDERED);
        assertThat(failed.position()).isEqualTo(first + 1);
    }

    @Test
    @DisplayName("an event that is put between others, the later ones moved up")
    void insertedBetween() throws Exception {
        asSuperuser("""
            insert into event_log.event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            select 1000000, gen_random_uuid(), aggregate_type, aggregate_id, 99, payload_type, payload_revision, payload,
                metadata, occurred_at from event_log.positioned_event where position = %d\
            """.formatted(first + 1), "delete from event_log.event_run", """
                insert into event_log.event_run (first_position, first_global_index, length, numbered_at)
                select case when ordinal > %1$d then ordinal + 1 else ordinal end, global_index, 1, numbered_at from (
                    select event.global_index, run.numbered_at,
                        row_number() over (order by event.global_index) - 1 as ordinal
                    from event_log.event event join public.run_before run on event.global_index >= run.first_global_index
                        and event.global_index < run.first_global_index + run.length) one\
                """.formatted(first), """
                    insert into event_log.event_run (first_position, first_global_index, length, numbered_at, carried)
                    values (%d, 1000000, 1, now(), '{}')\
                    """.formatted(
                        first + 1));
        Failed failed = (Failed) verdict();
        assertThat(failed.fault()).isEqualTo(Fault.INSERTED);
        assertThat(failed.position()).isEqualTo(first + 1);
    }

    @Test
    @DisplayName("an event that is put below the numbered ones, where only its stream is read")
    void insertedBelow() throws Exception {
        asSuperuser("""
            insert into event_log.event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            select 0, gen_random_uuid(), aggregate_type, aggregate_id, 99, payload_type, payload_revision, payload,
                metadata, occurred_at from event_log.positioned_event where position = %d\
            """.formatted(first + 1));
        assertThat(((Failed) verdict()).fault()).isEqualTo(Fault.INSERTED);
    }

    private String eventAt(long position) throws SQLException {
        return single("select event_id from event_log.positioned_event where position = " + position);
    }
}
