package org.jixiao.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.numeric;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.TrackedYear;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tracking report of 2026 is due on 30 November; its one task ends with June. */
@DisplayName("The submission of the tracking report to the finance bureau")
class SubmissionIT extends TrackedYear {

    private static final int YEAR = 2026;
    private static final String SUBMISSION = "/api/monitoring/submissions/2026";
    private static final String NO_PAPERS = "{\"papers\": []}";
    private static final String SENDING = """
        {"edition": 1, "documentNumber": "沪合办〔2026〕40号", "approvalNumber": "签〔2026〕9号"}\
        """;

    SubmissionIT() {
        super(YEAR);
    }

    private Api planning(String day) {
        return as("planning-finance").on(LocalDate.parse(day));
    }

    /** The light of the to-do; empty if nothing has to be submitted. */
    private String alarm(String day) {
        for (JsonNode item :
                accepted(planning(day).get("/api/monitoring/to-dos?limit=500")).json()) {
            if (item.get("link").asString().equals(SUBMISSION)) {
                assertThat(item.get("step").asString()).isEqualTo("SUBMIT_TRACKING");
                assertThat(item.get("due").asString()).isEqualTo("2026-11-30");
                return item.get("light").asString();
            }
        }
        return "";
    }

    @Test
    @DisplayName("is packed from the tasks that are over, sent, returned, sent again and received")
    void goesItsWay() throws IOException {
        begun();
        tracked(
                Subject.project(freshProject(), YEAR),
                "援外地干部人才培训",
                List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        assertThat(alarm("2026-06-30")).isEmpty();
        assertThat(alarm("2026-07-30")).isEmpty();
        assertThat(alarm("2026-07-31")).isEqualTo("GREEN");
        assertThat(alarm("2026-12-01")).isEqualTo("RED");
        assertThat(as("project-officer")
                        .post(SUBMISSION + "/package", NO_PAPERS)
                        .status())
                .isEqualTo(403);
        assertThat(planning("2026-06-30")
                        .post(SUBMISSION + "/package", NO_PAPERS)
                        .problem())
                .isEqualTo("nothing-to-submit");
        assertThat(planning("2026-07-30")
                        .post(SUBMISSION + "/package", NO_PAPERS)
                        .problem())
                .isEqualTo("tracking-not-over");

        Answer prepared = accepted(planning("2026-11-20").post(SUBMISSION + "/package", NO_PAPERS));
        JsonNode edition =
                accepted(auditor().after(prepared).get(SUBMISSION)).json().get(0);
        assertThat(edition.at("/items/0/name").asString()).isEqualTo("援外地干部人才培训");
        String report = "绩效跟踪报告（1–6月）";
        assertThat(names(planning("2026-11-20")
                        .download(edition.get("archiveLink").asString())))
                .containsExactlyInAnyOrder(
                        "2026年度绩效跟踪对象登记表.xlsx", report + ".pdf", report + ".docx", report + ".xlsx", "manifest.sha256");

        Answer sent = accepted(planning("2026-11-23").post(SUBMISSION + "/sending", SENDING));
        auditor().after(sent).get(SUBMISSION);
        assertThat(alarm("2026-12-01")).isEmpty();
        Answer returned = accepted(planning("2026-11-27").post(SUBMISSION + "/return", """
            {"edition": 1, "returnedOn": "2026-11-26", "opinions": "补充偏差原因。"}\
            """));
        auditor().after(returned).get(SUBMISSION);
        assertThat(alarm("2026-12-01")).isEqualTo("RED");
        accepted(planning("2026-12-01").post(SUBMISSION + "/package", NO_PAPERS));
        accepted(planning("2026-12-01").post(SUBMISSION + "/sending", SENDING.replace("1,", "2,")));
        Answer received = accepted(planning("2026-12-03").post(SUBMISSION + "/receipt", """
            {"edition": 2, "receivedOn": "2026-12-02", "receipt": "预算处 2026-71"}\
            """));
        await().untilAsserted(() -> assertThat(
                        auditor().after(received).get(SUBMISSION).json().findValuesAsString("status"))
                .containsExactly("RECEIVED", "RETURNED"));
        assertThat(accepted(auditor().get("/api/monitoring/submissions")).json().findValuesAsString("code"))
                .contains("tracking");
    }

    private static Set<String> names(byte[] archive) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
