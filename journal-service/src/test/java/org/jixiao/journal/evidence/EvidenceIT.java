package org.jixiao.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jixiao.migration.removal.ContentRemoval;
import org.jixiao.platform.test.Answer;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verifier tells of an evidence package:")
class EvidenceIT extends KeptHistory {

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

    @Test
    @DisplayName("content that is removed under an order is shown with this order wherever auditors read events")
    void removedIsShown() throws Exception {
        removeContent(first + 2, "沪密移 2020-8");

        Answer dossier = auditor().get(dossierOf(code));
        Answer event = auditor().get("/api/journal/events/" + (first + 2));
        Answer correlated = auditor().get("/api/journal/correlations/test?after=" + (first + 1));

        assertThat(dossier.json("events/2/removed/order").asString()).isEqualTo("沪密移 2020-8");
        assertThat(dossier.json("events/2/removed/removedAt").asString()).endsWith("Z");
        assertThat(dossier.json("events/2/payload")).isEmpty();
        assertThat(dossier.json("events/1/removed").isMissingNode()).isTrue();
        assertThat(event.json("event/removed/order").asString()).isEqualTo("沪密移 2020-8");
        assertThat(correlated.json("events/0/removed/order").asString()).isEqualTo("沪密移 2020-8");
    }

    @Test
    @DisplayName("a package of the same history is the same file, whenever it is packed")
    void sameFile() throws Exception {
        byte[] packed = auditor().download("/api/journal/evidence");

        assertThat(auditor().download("/api/journal/evidence")).isEqualTo(packed);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
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

    private static NoteSigner signer() {
        return new NoteSigner(ORIGIN, Base64.getUrlDecoder().decode(SIGNING_KEY));
    }
}
