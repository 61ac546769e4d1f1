package org.jixiao.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("A result from outside over HTTP")
class CorrectedOutsideResultIT {

    private static final String SUBJECT = "/api/evaluation/projects/" + CODE + "/" + YEAR;
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);

    private static final String RESULT = """
        {"source": "AUDIT", "document": "沪审〔2021〕7号", "documentDate": "2021-05-01", "score": "78.50", "grade": "中",
         "conclusion": "资金使用基本合规"}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(MAY);
    }

    @Test
    @DisplayName("that was registered wrongly is corrected beside the first record, or withdrawn, and its use follows")
    void correctedAndWithdrawn() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), MAY, RULEBOOK);
        goals.appends("goal", PROJECT, GOAL.approvedOn(), GOAL);
        as("planning-finance").post(SUBJECT + "/outside-results", RESULT);
        used("中");
        String first = SUBJECT + "/outside-results/AUDIT/1";
        assertThat(as("project-officer")
                        .post(first + "/correction", correction("88.50", "良"))
                        .status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(first + "/correction", correction("78.5", "中"))
                        .problem())
                .isEqualTo("outside-result-reads-so");
        Answer corrected = as("planning-finance").post(first + "/correction", correction("88.50", "良"));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        Answer shown = as("auditor").after(corrected).get(SUBJECT + "/findings");
        assertThat(shown.json("results/0/result/grade").asString()).isEqualTo("良");
        assertThat(shown.json("results/0/corrected/reason").asString()).isEqualTo("录入有误");
        used("良");

        Answer withdrawn = as("planning-finance").post(first + "/withdrawal", "{\"reason\": \"属另一项目\"}");
        assertThat(as("auditor")
                        .after(withdrawn)
                        .get(SUBJECT + "/findings")
                        .json("results/0/withdrawn/document")
                        .asString())
                .isEqualTo("沪审〔2021〕7号");
        await().untilAsserted(() -> assertThat(as("auditor")
                        .get("/api/evaluation/result-applications?year=" + YEAR)
                        .json())
                .isEmpty());
        assertThat(as("planning-finance")
                        .post(SUBJECT + "/outside-results/AUDIT/2/withdrawal", "{\"reason\": \"-\"}")
                        .problem())
                .isEqualTo("outside-result-unknown");
    }

    private static String correction(String score, String grade) {
        return """
            {"document": "沪审〔2021〕7号", "documentDate": "2021-05-01", "score": "%s", "grade": "%s", "conclusion": "资金使用基本合规", "reason": "录入有误"}\
            """.formatted(score, grade);
    }

    private void used(String grade) {
        await().untilAsserted(() -> assertThat(as("auditor")
                        .get("/api/evaluation/result-applications?year=" + YEAR)
                        .json("0/proposed/grade")
                        .asString())
                .isEqualTo(grade));
    }
}
