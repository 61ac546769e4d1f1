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
import java.util.List;
import org.jixiao.journal.RunningJournal;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.evidence.EvidencePackage;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.jixiao.proof.evidence.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The history of a project, sealed, of which a checkpoint was kept; then a superuser switched every trigger off. */
@TestPropertySource(properties = "jixiao.journal.batch=100")
@DirtiesContext
abstract class KeptHistory extends RunningJournal {

    @TempDir
    private Path folder;

    @Autowired
    @Qualifier("sealing")
    private SmartLifecycle sealing;

    protected String kept = "";
    protected String code = "";

    /** The position of the first of the three events about a project, the last that are sealed. */
    protected long first;

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

    protected final void assertFault(Fault fault, long position, String detail) throws Exception {
        Failed failed = (Failed) verdict();
        assertThat(failed.fault()).isEqualTo(fault);
        assertThat(failed.position()).isEqualTo(position);
        assertThat(failed.details().getFirst()).isEqualTo(detail);
    }

    protected final Verdict verdict(String... more) throws IOException {
        List<String> checkpoints = new ArrayList<>(List.of(more));
        checkpoints.add(kept);
        return verified(auditor().download("/api/journal/evidence"), checkpoints);
    }

    protected final Verdict subjectVerdict() throws IOException {
        return verified(
                auditor().download("/api/journal/evidence/project/" + code + "/" + YEAR + "?from=" + (first + 3)),
                List.of(kept));
    }

    protected final Verdict verified(byte[] download, List<String> checkpoints) throws IOException {
        Path file = Files.write(folder.resolve("package.zip"), download);
        NoteKey key = NoteKey.parse(stranger().get("/public/journal/key").body());
        try (EvidencePackage evidence = new EvidencePackage(file)) {
            return new Verification(key, checkpoints, List.of(), _ -> {}).of(evidence);
        }
    }

    protected final void tamper(String change, long position) throws SQLException {
        asSuperuser(change + "global_index = (select global_index from event_log.positioned_event where position = "
                + position + ")");
    }

    protected final String single(String sql) throws SQLException {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** In one go: the service numbers meanwhile what it finds without a position. */
    protected final void asSuperuser(String... changes) throws SQLException {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String change : changes) {
                statement.execute(change);
            }
            superuser.commit();
        }
    }
}
