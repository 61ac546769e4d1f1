package org.jixiao.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jixiao.journal.RunningJournal;
import org.jixiao.migration.removal.ContentRemoval;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.evidence.EvidencePackage;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.jixiao.proof.evidence.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A superuser who has switched every trigger off. The verifier sees the package and a checkpoint that was kept before. */
@DisplayName("Who changes the log's history as a superuser is found out:")
@TestPropertySource(properties = "jixiao.journal.batch=100")
@DirtiesContext
class TamperedIT extends RunningJournal {

    @TempDir
    private Path folder;

    @Autowired
    @Qualifier("sealing")
    private SmartLifecycle sealing;

    private String kept = "";
    private String code = "";

    /** The position of the first of the three events about a project, the last that are sealed. */
    private long first;

    @BeforeEach
    void aHistory() throws SQLException {
        sealing.start();
        code = freshProject();
        first = livesIn(code);
        kept = await().until(
                        () -> stranger().get("/public/journal/checkpoint"),
                        answer -> answer.status() == 200 && answer.body().contains("\n" + (first + 3) + "\n"))
                .body();
        sealing.stop();
        asSuperuser(
                "alter table event_log.event disable trigger all",
                "alter table event_log.event_run disable trigger all",
                "create table public.event_before as select * from event_log.event",
                "create table public.run_before as select * from event_log.event_run");
    }

    @AfterEach
    void asItWas() throws SQLException {
        asSuperuser(
                "alter table event_log.content_removal disable trigger all",
                "delete from event_log.content_removal",
                "delete from event_log.event",
                "insert into event_log.event select * from public.event_before",
                "delete from event_log.event_run",
                "insert into event_log.event_run select * from public.run_before",
                "drop table public.event_before",
                "drop table public.run_before");
    }

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

    @Test
    @DisplayName("content that is removed under an order is told as exactly that, and hides no other change")
    void removedUnderAnOrder() throws Exception {
        removeContent(first + 2, "沪密移 2020-7");

        Verdict.Removed gone = new Verdict.Removed(first + 2, "沪密移 2020-7");
        assertThat(verdict()).isEqualTo(new Verdict.Pass(first + 3, List.of(gone)));
        assertThat(subjectVerdict()).isEqualTo(new Verdict.Pass(3, List.of(gone)));

        tamper("update event_log.event set stored_at = stored_at - interval '1 day' where ", first + 2);
        assertFault(Fault.BACK_DATED, first + 2, "stored_at");
    }

    @Test
    @DisplayName("content that is removed without an order")
    void removedWithoutAnOrder() throws Exception {
        tamper("update event_log.event set payload = '{}', salt = '' where ", first + 2);
        assertFault(Fault.CHANGED, first + 2, "payload");
    }

    @Test
    @DisplayName("a checkpoint that another key signed, and one of another history")
    void forgedCheckpoint() throws Exception {
        NoteSigner forger = new NoteSigner(ORIGIN, new byte[NoteSigner.SEED_LENGTH]);
        String text = SignedNote.parse(kept).text();
        String otherRoot = text.replaceAll("\n[^\n]{44}\n$", "\n" + "A".repeat(43) + "=\n");

        assertThat(((Failed) verdict(forger.sign(text).toString())).fault()).isEqualTo(Fault.CHECKPOINT_FORGED);
        assertThat(((Failed) verdict(signer().sign(otherRoot).toString())).fault())
                .isEqualTo(Fault.NOT_THE_SEALED_TREE);
    }

    @Test
    @DisplayName("a package that ends before a kept checkpoint does")
    void truncated() throws Exception {
        String later = SignedNote.parse(kept).text().replaceFirst("\n[0-9]+\n", "\n99999\n");
        Failed failed = (Failed) verdict(signer().sign(later).toString());
        assertThat(failed.fault()).isEqualTo(Fault.TRUNCATED);
        assertThat(failed.position()).isEqualTo(first + 3);
    }

    @Test
    @DisplayName("a subject's package is recorded, connects earlier checkpoints, and is for auditors only")
    void subjectPackages() throws Exception {
        String path = "/api/journal/evidence/project/" + code + "/" + YEAR;
        assertThat(stranger().as("planning-finance", "").get(path).status()).isEqualTo(403);
        assertThat(auditor().get(path + "?from=99999999").problem()).isEqualTo("size-from-the-future");
        assertThat(auditor()
                        .get("/api/journal/evidence/project/31000020T999999999999/2020")
                        .problem())
                .isEqualTo("dossier-not-found");
        auditor().download(path);

        assertThat(single("select count(*) from journal_state.access_record where what = 'evidence project/%s/%d'"
                        .formatted(code, YEAR)))
                .isEqualTo("1");
    }

    private void assertFault(Fault fault, long position, String detail) throws Exception {
        Failed failed = (Failed) verdict();
        assertThat(failed.fault()).isEqualTo(fault);
        assertThat(failed.position()).isEqualTo(position);
        assertThat(failed.details().getFirst()).isEqualTo(detail);
    }

    private Verdict verdict(String... more) throws IOException {
        List<String> checkpoints = new ArrayList<>(List.of(more));
        checkpoints.add(kept);
        return verified(auditor().download("/api/journal/evidence"), checkpoints);
    }

    private Verdict subjectVerdict() throws IOException {
        return verified(
                auditor().download("/api/journal/evidence/project/" + code + "/" + YEAR + "?from=" + (first + 3)),
                List.of(kept));
    }

    private Verdict verified(byte[] download, List<String> checkpoints) throws IOException {
        Path file = Files.write(folder.resolve("package.zip"), download);
        NoteKey key = NoteKey.parse(stranger().get("/public/journal/key").body());
        try (EvidencePackage evidence = new EvidencePackage(file)) {
            return new Verification(key, checkpoints, List.of(), _ -> {}).of(evidence);
        }
    }

    private void tamper(String change, long position) throws SQLException {
        asSuperuser(change + "global_index = (select global_index from event_log.positioned_event where position = "
                + position + ")");
    }

    /** The operators' procedure, with two logins. */
    private void removeContent(long position, String order) throws Exception {
        try (Connection first = database().asOperator("operator_one");
                Connection second = database().asOperator("operator_two")) {
            new ContentRemoval(first).order(order, List.of(position));
            assertThat(new ContentRemoval(second).confirm(order)).isEqualTo(new ContentRemoval.Removed(1, 0, 0));
        }
        asSuperuser("alter table event_log.event disable trigger all");
    }

    private String eventAt(long position) throws SQLException {
        return single("select event_id from event_log.positioned_event where position = " + position);
    }

    private String single(String sql) throws SQLException {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void asSuperuser(String... changes) throws SQLException {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }

    private static NoteSigner signer() {
        return new NoteSigner(ORIGIN, Base64.getUrlDecoder().decode(SIGNING_KEY));
    }
}
