package org.jixiao.goals.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jixiao.goals.GoalsApplication;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = GoalsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DisplayName("The registers of experts and agencies over HTTP")
class EvaluatorsIT {

    private static final String EXPERT = """
        {"staffId": "expert-1", "name": "沈专家", "field": "对口支援", "title": "%s", "employer": "上海财经大学"}\
        """;
    private static final String AGENCY = """
        {"creditCode": "%s", "name": "评价咨询有限公司", "agencyKind": "CONSULTANCY", "qualifications": ["甲级"],
         "leadEvaluators": [{"name": "钱主评", "title": "高级会计师"}]}\
        """;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, "HQ").on(LocalDate.of(2020, 3, 2));
    }

    @Test
    @DisplayName("are kept by planning and finance, and read by the staff")
    void kept() {
        assertThat(as("research-office")
                        .post("/api/goals/experts", EXPERT.formatted("教授"))
                        .status())
                .isEqualTo(403);
        ok(as("planning-finance").post("/api/goals/experts", EXPERT.formatted("副教授")));
        ok(as("planning-finance").post("/api/goals/experts", EXPERT.formatted("教授")));
        assertThat(as("planning-finance")
                        .post("/api/goals/agencies", AGENCY.formatted("91350100M000100Y44"))
                        .problem())
                .isEqualTo("credit-code-malformed");
        ok(as("planning-finance").post("/api/goals/agencies", AGENCY.formatted("91350100M000100Y43")));
        Answer struck = ok(as("planning-finance")
                .post("/api/goals/agencies/91350100M000100Y43/strike-off", "{\"reason\": \"停业\"}"));
        assertThat(as("planning-finance")
                        .post("/api/goals/experts/expert-2/strike-off", "{\"reason\": \"退休\"}")
                        .problem())
                .isEqualTo("evaluator-not-registered");

        Answer experts = as("auditor").after(struck).get("/api/goals/experts");
        assertThat(experts.json()).hasSize(1);
        assertThat(experts.json("0/expert/title").asString()).isEqualTo("教授");
        assertThat(experts.json("0/struckOff").isNull()).isTrue();
        Answer agencies = as("auditor").after(struck).get("/api/goals/agencies");
        assertThat(agencies.json("0/agency/leadEvaluators/0/title").asString()).isEqualTo("高级会计师");
        assertThat(agencies.json("0/struckOff/reason").asString()).isEqualTo("停业");

        Answer report = as("system-administrator").post("/api/goals/admin/processors/goals-evaluators/rebuild", null);
        assertThat(report.json("rows").asInt()).as(report.toString()).isEqualTo(2);
        assertThat(report.json("differences").asInt()).isZero();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
