package org.jixiao.evaluation.keyselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Selected;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.coverage.ManagedYear;
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
@DisplayName("The selection of key evaluations and the credit of evaluators over HTTP")
class KeySelectionIT {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final String SELECTION = "/api/evaluation/key-selections/2020";
    private static final String CODE = "91350100M000100Y43";
    private static final String CREDIT = "/api/evaluation/evaluator-credits/AGENCY/" + CODE;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, "HQ").on(MARCH);
    }

    @Test
    @DisplayName("goes from the proposal to the decision, and says how far the cycle is covered")
    void selects() {
        happened();
        assertThat(as("auditor").get(SELECTION).problem()).isEqualTo("key-selection-not-proposed");
        assertThat(as("research-office")
                        .post(SELECTION + "/proposal", "{\"seed\": \"38\"}")
                        .status())
                .isEqualTo(403);
        Answer proposed = ok(as("planning-finance").post(SELECTION + "/proposal", "{\"seed\": \"38\"}"));
        Answer shown = as("auditor").after(proposed).get(SELECTION);
        assertThat(shown.json("proposed/candidates")).as(shown.toString()).hasSize(1);
        assertThat(shown.json("proposed/candidates/0/subject/code").asString()).isEqualTo(ManagedYear.WHOLE_WAY.code());
        assertThat(shown.json("proposed/candidates/0/grounds").toString()).isEqualTo("[\"ALERT\",\"KEY\"]");
        assertThat(shown.json("decided").isNull()).isTrue();
        Answer waiting = as("planning-finance").after(proposed).get("/api/evaluation/to-dos");
        assertThat(waiting.json("0/step").asString()).as(waiting.toString()).isEqualTo("DECIDE_SELECTION");
        assertThat(waiting.json("0/link").asString()).isEqualTo(SELECTION);

        String wish = """
            {"selected": ["project/%s/2020"], "deviations": [], "document": "沪合办财〔2021〕2号"}\
            """;
        assertThat(as("planning-finance")
                        .post(SELECTION + "/decision", wish.formatted("31000020T000000000999"))
                        .status())
                .isEqualTo(422);
        Answer decided =
                ok(as("planning-finance").post(SELECTION + "/decision", wish.formatted(ManagedYear.WHOLE_WAY.code())));
        assertThat(as("planning-finance")
                        .after(decided)
                        .get("/api/evaluation/to-dos")
                        .json()
                        .findValuesAsString("step"))
                .doesNotContain("DECIDE_SELECTION");
        Answer after = as("auditor").after(decided).get(SELECTION);
        assertThat(after.json("decided/selected/0/name").asString()).isEqualTo("项目101");
        Answer cycle = as("auditor").after(decided).get(SELECTION + "/cycle");
        assertThat(cycle.json("keyProjects").asInt()).isEqualTo(2);
        assertThat(cycle.json("evaluated").asInt()).isZero();
        assertThat(cycle.json("selected")).hasSize(1);
        assertThat(cycle.json("missing/0/projectCode").asString()).isEqualTo(ManagedYear.STOPPED.code());
        opensByItself();
        credit();
        for (String projection : List.of("evaluation-key-selections", "evaluation-evaluator-credits")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.json("rows").asInt()).as(report.toString()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
    }

    /** Designated for the first time five years before, and selected in the year after. */
    private void happened() {
        new ManagedYear(database).happens();
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        for (int year : new int[] {2016, 2020}) {
            goals.appends(
                    "project",
                    Subject.project(ManagedYear.WHOLE_WAY.code(), year),
                    MARCH,
                    new KeyProjectDesignated(ManagedYear.WHOLE_WAY.code(), year, "重大", MARCH));
        }
        goals.appends(
                "project",
                ManagedYear.STOPPED,
                MARCH,
                new KeyProjectDesignated(ManagedYear.STOPPED.code(), 2020, "重大", MARCH));
        Subject before = Subject.project(ManagedYear.WHOLE_WAY.code(), 2017);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "key-selection",
                        new Subject(Subject.BUDGET_YEAR, "office", 2017),
                        MARCH,
                        new KeySelectionProposed(2017, 1, "1", 1, List.of(), MARCH),
                        new KeySelectionDecided(
                                2017,
                                1,
                                List.of(new Selected(before, "项目101", "BJ", List.of())),
                                List.of(),
                                "文",
                                MARCH));
        await().untilAsserted(() -> {
            assertThat(as("auditor")
                            .get(SELECTION + "/cycle")
                            .json("keyProjects")
                            .asInt())
                    .isEqualTo(2);
            assertThat(as("auditor").get("/api/evaluation/key-selections/2017").status())
                    .isEqualTo(200);
            assertThat(as("auditor")
                            .get("/api/evaluation/coverage/2020")
                            .json("haves/4/done/subjects")
                            .asInt())
                    .isEqualTo(1);
            assertThat(as("auditor")
                            .get("/api/evaluation/self-evaluations?year=2020")
                            .json("items/0/stage")
                            .asString())
                    .isEqualTo("FINALISED");
        });
    }

    private void opensByItself() {
        String evaluation = "/api/evaluation/projects/" + ManagedYear.WHOLE_WAY.code() + "/2020/key-evaluation";
        assertThat(as("planning-finance").get(evaluation).problem()).isEqualTo("key-evaluation-not-open");
        ok(as("system-administrator").post("/api/evaluation/admin/daily-runs", null));
        await().untilAsserted(() -> assertThat(
                        as("planning-finance").get(evaluation).json("row/stage").asString())
                .isEqualTo("SELECTED"));
    }

    private void credit() {
        String quality = """
            {"commission": "2020年度重点评价", "quality": "86.5", "remark": "底稿齐全"}\
            """;
        assertThat(as("planning-finance").post(CREDIT, quality).problem()).isEqualTo("evaluator-not-registered");
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appendsToPart(
                        "agency-" + CODE,
                        "evaluator",
                        Subject.organisation("office"),
                        MARCH,
                        new AgencyRegistered(
                                CODE,
                                "评价咨询有限公司",
                                AgencyKind.CONSULTANCY,
                                List.of(),
                                List.of(new LeadEvaluator("钱主评", "高级会计师")),
                                MARCH));
        ok(as("planning-finance").post(CREDIT, quality));
        Answer listed = ok(as("planning-finance")
                .post(CREDIT + "/blacklisting", "{\"reason\": \"转包\", \"document\": \"沪合办〔2021〕8号\"}"));
        Answer shown = as("auditor").after(listed).get(CREDIT);
        assertThat(shown.json("credits/0/quality").asString()).isEqualTo("86.5");
        assertThat(shown.json("blacklisted/reason").asString()).isEqualTo("转包");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
