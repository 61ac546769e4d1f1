package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The papers of a project, over HTTP,")
class MaterialsIT extends GoalsIT {

    private static final String ASKED =
            "[{\"step\": \"APPRAISAL\", \"types\": [\"评估报告\"]}, {\"step\": \"GOAL_SUBMISSION\", \"types\":"
                    + " [\"项目申报书\"]}]";

    /** A second version of the rulebook, which asks for papers. */
    @BeforeEach
    void askForPapers() {
        did(
                201,
                planning()
                        .post(
                                "/api/goals/rulebooks",
                                Rulebook2020.json().replace("\"materials\":[]", "\"materials\":" + ASKED)));
    }

    @Test
    @DisplayName("are named by the step that asks for them, handed in, and stand in the trail")
    void areHandedIn() {
        propose();
        assertThat(did(409, conclude("SUPPORTED")).problem()).isEqualTo("material-missing");
        did(200, draft("20"));
        assertThat(did(409, officer().post(project + "/goal/submission", null)).problem())
                .isEqualTo("material-missing");

        did(200, officer().post(project + "/materials", paper("GOAL_SUBMISSION", "项目申报书")));
        Answer report = did(200, planning().post(project + "/materials", paper("APPRAISAL", "评估报告")));
        did(200, conclude("SUPPORTED"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        Answer papers = did(200, officer().after(report).get(project + "/materials"));
        assertThat(papers.json().findValuesAsString("type")).containsExactlyInAnyOrder("评估报告", "项目申报书");
        assertThat(papers.json("0/file/name").asString()).isEqualTo("材料.pdf");
        await().untilAsserted(() -> assertThat(officer()
                        .after(submitted)
                        .get(project + "/goal/trail")
                        .json()
                        .findValuesAsString("step"))
                .containsExactly("DRAFTED", "MATERIAL", "MATERIAL", "SUBMITTED"));
    }

    @Test
    @DisplayName("are seen as missing, and no others are taken")
    void areAskedFor() {
        Answer proposed = propose();
        await().untilAsserted(() -> {
            Answer missing = did(200, officer().after(proposed).get(project + "/materials"));
            assertThat(missing.json().findValuesAsString("type")).containsExactly("评估报告", "项目申报书");
            assertThat(missing.json("0/file").isNull()).isTrue();
        });
        assertThat(did(422, officer().post(project + "/materials", paper("GOAL_REVIEW", "照片")))
                        .problem())
                .isEqualTo("material-not-asked-for");
        String unknown = "{\"step\": \"APPRAISAL\", \"type\": \"评估报告\", \"file\": \"%s\"}".formatted("0".repeat(64));
        assertThat(did(422, officer().post(project + "/materials", unknown)).problem())
                .isEqualTo("attachment-not-found");
    }

    private String paper(String step, String type) {
        byte[] pdf = ("%PDF-1.7\n" + code + type).getBytes(StandardCharsets.UTF_8);
        Answer stored = did(201, officer().post("/api/goals/attachments?name=材料.pdf", "application/pdf", pdf));
        return "{\"step\": \"%s\", \"type\": \"%s\", \"file\": \"%s\"}"
                .formatted(step, type, stored.json("sha256").asString());
    }
}
