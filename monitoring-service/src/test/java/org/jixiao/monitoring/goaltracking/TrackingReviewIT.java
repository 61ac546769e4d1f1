package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a tracking task, over HTTP")
class TrackingReviewIT extends RunningService {

    private static final int NEXT_YEAR = 2021;
    private static final LocalDate JULY = LocalDate.of(2021, 7, 12);
    private static final Subject POLICY = Subject.policy("ZC-2021-001", NEXT_YEAR);
    private static final String TRACKING = "/api/monitoring/policies/ZC-2021-001/2021/tracking";

    @Test
    @DisplayName("of a policy too is confirmed by the head, judged by the seat and concluded by the lead")
    void isReviewed() {
        rulebookWithTask();
        goals().appends(
                        "posts",
                        Subject.organisation(UNIT),
                        FEBRUARY,
                        new PostFilled(
                                UNIT,
                                Post.DIVISION_HEAD,
                                "对口支援处",
                                new Person("division-head@" + UNIT, "李处长"),
                                false,
                                LocalDate.of(2019, 1, 1),
                                "沪合办〔2019〕1号"));
        goals().appends("goal", POLICY, FEBRUARY, approved());
        await().until(() -> auditor().get(TRACKING).status() == 200);

        Answer bare = as("project-officer").post(TRACKING + "/reports", """
            {"cutOffMonth": 6, "indicators": [
              {"code": "I1", "actual": "600", "forecast": "1200", "likelihood": "CERTAIN"}]}\
            """);
        assertThat(bare.json("errors").findValuesAsString("code"))
                .containsExactly("overall-progress-missing", "expected-execution-missing", "organisation-not-told");
        Answer reported = as("project-officer").post(TRACKING + "/reports", """
            {"cutOffMonth": 6, "overall": "按计划推进。", "expectedExecution": "1000.00",
             "organisation": [{"statement": "按制度实施。"}],
             "indicators": [{"code": "I1", "actual": "600", "forecast": "1200", "likelihood": "CERTAIN"}]}\
            """);
        assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
        Answer shown = auditor().after(reported).get(TRACKING);
        String hash = shown.json("reports/0/contentHash").asString();
        assertThat(shown.json("reports/0/standing").asString()).isEqualTo("IN_REVIEW");

        assertThat(as("project-officer")
                        .post(TRACKING + "/reports/6/confirmations", hashed(hash))
                        .problem())
                .isEqualTo("author-cannot-review");
        accepted(as("division-head").post(TRACKING + "/reports/6/confirmations", hashed(hash)));
        accepted(as("research-office").post(TRACKING + "/reports/6/opinions", """
            {"seat": "research-office", "opinion": "AGREE", "text": "进度正常。"}\
            """));
        Answer concluded = as("planning-finance").post(TRACKING + "/reports/6/conclusion", """
            {"outcome": "NORMAL", "remark": ""}\
            """);
        accepted(concluded);

        Answer tracking = auditor().after(concluded).get(TRACKING);
        assertThat(tracking.json("reports/0/standing").asString()).isEqualTo("CONCLUDED");
        assertThat(tracking.json("tracking/outcome").asString()).isEqualTo("NORMAL");
        assertThat(tracking.json("steps").findValuesAsString("step"))
                .containsExactly("CONFIRMED", "JUDGED", "CONCLUDED");
    }

    private void rulebookWithTask() {
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", NEXT_YEAR),
                        FEBRUARY,
                        new RulebookPublished(
                                NEXT_YEAR,
                                1,
                                LocalDate.of(2020, 9, 1),
                                Examples.tracking(
                                        RULES,
                                        new Tracking(
                                                List.of(new TrackingTask(
                                                        LocalDate.of(2021, 6, 30), LocalDate.of(2021, 7, 31))),
                                                number("30"),
                                                List.of()))));
    }

    private static GoalApproved approved() {
        GoalApproved project = Examples.goalApproved(
                "31000020T000000000001", UNIT, 1, List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        return new GoalApproved(
                POLICY,
                1,
                FEBRUARY,
                "援外地人才培训补助政策",
                UNIT,
                project.division(),
                project.officer(),
                project.content(),
                project.budgetDocument(),
                project.approvedBudget(),
                false,
                1,
                project.route());
    }

    private Api as(String role) {
        return stranger().as(role, UNIT).on(JULY);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String hashed(String hash) {
        return "{\"contentHash\": \"" + hash + "\"}";
    }
}
