package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.YES_NO;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.dated;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.RunningService;
import org.jixiao.monitoring.budgetexecution.FinanceEvents;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tracking of an approved goal")
class TrackingIT extends RunningService {

    /** A year of this test alone, whose rulebook has a task. */
    private static final int TASKS_YEAR = 2029;

    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();
    private static final List<Indicator> GOAL =
            List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"), dated("I2", YES_NO, "2020-06-30"));
    private static final String REPORT = """
        {"cutOffMonth": 7, "indicators": [
          {"code": "I1", "actual": "500", "forecast": "1200", "likelihood": "POSSIBLE",
           "deviation": {"lacking": ["STAFF"], "explanation": "上半年培训推迟"}},
          {"code": "I2", "attainment": "REACHED", "likelihood": "CERTAIN"}]}\
        """;

    @BeforeEach
    void publishTheRulebook() {
        if (PUBLISHED.compareAndSet(false, true)) {
            rulebookPublished(1);
        }
    }

    @Test
    @DisplayName("opens by itself, and a report gives lights that explain themselves, for goal, money and both")
    void readsLights() {
        String project = tracked();
        pay(project, "1000.00", "400.00");

        Answer reported = officer().post(reports(project), REPORT);

        assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
        Answer tracking = auditor().after(reported).get(tracking(project));
        assertThat(tracking.header("ETag")).isEqualTo("\"1\"");
        assertThat(tracking.json("tracking/name").asString()).isEqualTo("援外地干部人才培训");
        assertThat(tracking.json("tracking/goalLight").asString()).isEqualTo("YELLOW");
        assertThat(tracking.json("tracking/moneyPace").asString()).isEqualTo("BEHIND");
        assertThat(tracking.json("tracking/combined").asString()).isEqualTo("BOTH_BEHIND");
        assertThat(tracking.json("snapshot/indicators")).hasSize(2);
        String light = "reports/0/reading/indicators/0/";
        assertThat(tracking.json(light + "light").asString()).isEqualTo("YELLOW");
        assertThat(tracking.json(light + "why/formula").asString()).isEqualTo("A ÷ (T × m ÷ 12) × 100");
        assertThat(tracking.json(light + "why/inputs/0/value").asString()).isEqualTo("500");
        assertThat(tracking.json(light + "why/result").asString()).isEqualTo("71.43");
        assertThat(tracking.json(light + "why/rulebookVersion").asInt()).isEqualTo(1);
        assertThat(tracking.json("reports/0/reading/money/why/result").asString())
                .isEqualTo("68.57");
        assertThat(tracking.json("reports/0/report/indicators/0/deviation/explanation")
                        .asString())
                .isEqualTo("上半年培训推迟");
        assertThat(auditor()
                        .get("/api/monitoring/trackings?year=2020&limit=200")
                        .body())
                .contains(project);
    }

    @Test
    @DisplayName("takes a report sent twice under one key once, and gives the same answer")
    void sentTwice() {
        String project = tracked();

        Answer first = officer().key(project).post(reports(project), REPORT);
        Answer second = officer().key(project).post(reports(project), REPORT);
        Answer other = officer().key(project).post(reports(project), REPORT.replace("500", "501"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    @DisplayName("refuses what breaks its rules, with every reason and its field, and changes nothing")
    void refusesBrokenReports() {
        String project = tracked();

        Answer answer = officer().language("en").post(reports(project), """
            {"cutOffMonth": 8, "indicators": [
              {"code": "I1", "actual": "500", "forecast": "400", "likelihood": "POSSIBLE"}]}\
            """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json("errors/0/code").asString()).isEqualTo("cut-off-month-not-over");
        assertThat(answer.json("errors/1/field").asString()).isEqualTo("indicators[0].forecast");
        assertThat(answer.json("errors/2/code").asString()).isEqualTo("indicator-not-reported");
        assertThat(answer.json("errors/2/detail").asString()).contains("I2");
        assertThat(auditor().get(tracking(project)).json("reports")).isEmpty();
    }

    @Test
    @DisplayName("refuses malformed reports, stale versions, missing roles and unknown projects")
    void refusesBadInput() {
        String project = tracked();

        Answer unknownField = officer().post(reports(project), REPORT.replace("\"deviation\"", "\"excuse\""));
        Answer missing = officer().post(reports(project), "{\"cutOffMonth\": 7}");
        Answer badYear = officer().post(reports(project).replace("/2020/", "/20/"), REPORT);

        assertThat(unknownField.status()).isEqualTo(400);
        assertThat(unknownField.json("errors/0/field").asString()).isEqualTo("indicators[0].excuse");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json("errors/0/field").asString()).isEqualTo("indicators");
        assertThat(badYear.status()).isEqualTo(422);
        assertThat(badYear.json("errors/0/field").asString()).isEqualTo("year");
        assertThat(officer().ifMatch(7).post(reports(project), REPORT).status()).isEqualTo(412);
        assertThat(auditor().post(reports(project), REPORT).status()).isEqualTo(403);
        assertThat(stranger().post(reports(project), REPORT).status()).isEqualTo(401);
        assertThat(officer().post(reports(freshProject()), REPORT).status()).isEqualTo(404);
        assertThat(auditor().get(tracking(freshProject())).problem()).isEqualTo("tracking-not-open");
    }

    @Test
    @DisplayName("takes no report from an officer of another unit")
    void anotherUnit() {
        String project = tracked();

        Answer answer = officerOf("31000002").post(reports(project), REPORT);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("project-of-another-unit");
        assertThat(auditor().get(tracking(project)).json("reports")).isEmpty();
    }

    @Test
    @DisplayName("of a classified project reads offline and takes attestations without content only")
    void classified() {
        String project = freshProject();
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", TASKS_YEAR),
                        FEBRUARY,
                        new RulebookPublished(
                                TASKS_YEAR,
                                1,
                                LocalDate.of(2019, 9, 1),
                                Examples.tracking(
                                        Examples.RULES,
                                        new Tracking(
                                                List.of(new TrackingTask(
                                                        LocalDate.of(2020, 6, 30), LocalDate.of(2020, 7, 31))),
                                                number("30"),
                                                List.of()))));
        Subject subject = Subject.project(project, TASKS_YEAR);
        goals().appends(
                        "goal",
                        subject,
                        FEBRUARY,
                        new ClassifiedGoalApproved(subject, 1, FEBRUARY, "涉密项目甲", UNIT, null, 1));
        String tracking = "/api/monitoring/projects/" + project + "/" + TASKS_YEAR + "/tracking";
        await().until(() -> auditor().get(tracking).status() == 200);
        String attestations = tracking + "/attestations";
        String attestation = """
            {"cutOffMonth": 6, "outcome": "NORMAL", "attestedOn": "2020-07-31", "registerNumber": "SM-2020-7", "officer": "officer-9"}\
            """;

        Answer report = officer().post(tracking + "/reports", REPORT);
        Answer withText = secrecyReviewer(attestations, attestation.replace("}", ", \"note\": \"某接待事项\"}"));
        Answer attested = secrecyReviewer(attestations, attestation);

        assertThat(report.status()).isEqualTo(409);
        assertThat(report.problem()).isEqualTo("project-is-classified");
        assertThat(withText.status()).isEqualTo(400);
        assertThat(withText.body()).doesNotContain("某接待事项");
        assertThat(attested.status()).as(attested.toString()).isEqualTo(201);
        Answer shown = auditor().after(attested).get(tracking);
        assertThat(shown.json("tracking/goalLight").asString()).isEqualTo("OFFLINE");
        assertThat(shown.json("tracking/moneyPace").asString()).isEqualTo("OFFLINE");
        assertThat(shown.json("tracking/outcome").asString()).isEqualTo("NORMAL");
        Answer again = secrecyReviewer(attestations, attestation.replace("SM-2020-7", "SM-2020-8"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("month-already-attested");
        assertThat(shown.json("attestations/0/cutOffMonth").asInt()).isEqualTo(6);
        assertThat(shown.json("attestations/0/late").asBoolean()).isFalse();
        assertThat(shown.json("attestations/0/registerNumber").asString()).isEqualTo("SM-2020-7");
        assertThat(shown.json("snapshot").isNull()).isTrue();
        assertThat(shown.json("reports")).isEmpty();
    }

    @Test
    @DisplayName("rebuilt beside has the same rows, and so has the execution")
    void rebuildsBeside() {
        String project = tracked();
        pay(project, "1000.00", "400.00");
        Answer reported = officer().post(reports(project), REPORT);
        auditor().after(reported).get(tracking(project));

        for (String projection : List.of("monitoring-tracking", "monitoring-execution")) {
            Answer rebuilt = stranger()
                    .as("system-administrator", "")
                    .post("/api/monitoring/admin/processors/" + projection + "/rebuild", null);

            assertThat(rebuilt.status()).as(rebuilt.toString()).isEqualTo(200);
            assertThat(rebuilt.json("differences").asInt()).isZero();
            assertThat(rebuilt.json("rows").asInt()).isPositive();
        }
    }

    private Answer secrecyReviewer(String path, String body) {
        return stranger().as("secrecy-reviewer", UNIT).on(AUGUST).post(path, body);
    }

    private String tracked() {
        String project = freshProject();
        proposed(project);
        goalApproved(project, 1, GOAL);
        await().until(() -> auditor().get(tracking(project)).status() == 200);
        return project;
    }

    private void pay(String project, String approved, String paid) {
        finance()
                .post(
                        "/api/monitoring/finance-events",
                        FinanceEvents.approval(project, "A-1", approved).json());
        finance()
                .post(
                        "/api/monitoring/finance-events",
                        FinanceEvents.payment(project, "P-1", paid).json());
        await().untilAsserted(() -> assertThat(auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .json("execution/executed")
                        .asString())
                .isEqualTo(paid));
    }

    private static String tracking(String project) {
        return "/api/monitoring/projects/" + project + "/2020/tracking";
    }

    private static String reports(String project) {
        return tracking(project) + "/reports";
    }
}
