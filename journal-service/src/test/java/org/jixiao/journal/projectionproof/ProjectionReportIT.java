package org.jixiao.journal.projectionproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.contracts.journal.ProjectionProofEvent.DifferingRow;
import org.jixiao.contracts.journal.ProjectionProofEvent.ProjectionProved;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.postgres.OtherService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Reports on the services' read models")
class ProjectionReportIT extends RunningJournal {

    private static final String REPORTS = "/api/journal/projection-reports";

    @Test
    @DisplayName("come the newest first, with the keys of rows that differ, and are sealed like every event")
    void comeTheNewestFirst() {
        reports("goals", "goals-project-register", 0);
        reports("monitoring", "monitoring-trackings", 1);

        Answer all = auditor().get(REPORTS + "?limit=2");

        assertThat(all.status()).as(all.body()).isEqualTo(200);
        assertThat(all.json("reports/0/writtenBy").asString()).isEqualTo("monitoring_log");
        assertThat(all.json("reports/0/report/projection").asString()).isEqualTo("monitoring-trackings");
        assertThat(all.json("reports/0/report/differingRows/0/key").asString()).isEqualTo("31000020T1/2020");
        assertThat(all.json("reports/1/report/projection").asString()).isEqualTo("goals-project-register");
        await().until(() -> auditor().get(REPORTS).json("reports/0/sealed").asBoolean());
        assertThat(readings("projection-reports")).isNotEmpty();
    }

    @Test
    @DisplayName("can be asked for by service, for differences only, and page by page")
    void canBeAskedFor() {
        reports("goals", "goals-project-register", 0);
        reports("goals", "goals-project-register", 2);
        reports("goals", "goals-project-register", 0);

        assertThat(auditor().get(REPORTS + "?service=goals&differing=true").json("reports"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.at("/report/differing").asLong()).isPositive());
        assertThat(auditor().get(REPORTS + "?service=disclosure").json("reports"))
                .isEmpty();
        Answer first = auditor().get(REPORTS + "?service=goals&limit=1");
        Answer second = auditor().get(first.json("next").asString());
        assertThat(position(second.json("reports/0"))).isLessThan(position(first.json("reports/0")));
    }

    @Test
    @DisplayName("are written by a service about its own projections only")
    void ownProjectionsOnly() {
        assertThatThrownBy(() -> reports("monitoring", "goals-project-register", 0))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("are asked of all services under the auditor's own token, and it is said who has not begun")
    void areAskedFor() {
        Answer begun = auditor().post("/api/journal/projection-proofs", null);

        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(begun.json("services/goals").asInt()).isEqualTo(202);
        assertThat(begun.json("services/monitoring").asInt()).isEqualTo(503);
        assertThat(GOALS.proofsAskedBy()).isNotEmpty().allMatch(token -> token.startsWith("Bearer "));
    }

    @Test
    @DisplayName("are for auditors only")
    void forAuditorsOnly() {
        assertThat(stranger().as("planning-finance", "").get(REPORTS).status()).isEqualTo(403);
        assertThat(stranger()
                        .as("planning-finance", "")
                        .post("/api/journal/projection-proofs", null)
                        .status())
                .isEqualTo(403);
    }

    private void reports(String service, String projection, int differing) {
        List<DifferingRow> rows = List.of(new DifferingRow("register", "31000020T1/2020"));
        new OtherService(database(), service, JournalEvents.REGISTER)
                .appends(
                        "projection-proof",
                        new Subject(Subject.PROJECTION, projection, YEAR),
                        FEBRUARY,
                        new ProjectionProved(
                                service,
                                projection,
                                7,
                                12,
                                differing,
                                differing == 0 ? List.of() : rows,
                                0,
                                List.of()));
        number(service);
    }

    private static long position(JsonNode report) {
        return report.at("/position").asLong();
    }
}
