package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.monitoring.budgetexecution.FinanceEvents;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.BeforeEach;

/** Projects of one office in 2022 that go wrong, with 880000.00 of which 500000.00 are paid, in July. */
public abstract class TroubledProjects extends RunningService {

    protected static final int THAT_YEAR = 2022;
    protected static final String OFFICE = "31000022";
    /** A Tuesday. */
    protected static final LocalDate JULY = LocalDate.of(2022, 7, 12);

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 10);
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    @BeforeEach
    void beginTheYear() {
        if (!BEGUN.compareAndSet(false, true)) {
            return;
        }
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", THAT_YEAR),
                        JANUARY,
                        new RulebookPublished(
                                THAT_YEAR,
                                1,
                                LocalDate.of(2021, 9, 1),
                                Examples.tracking(
                                        RULES,
                                        new Tracking(
                                                List.of(new TrackingTask(
                                                        LocalDate.of(2022, 6, 30), LocalDate.of(2022, 7, 31))),
                                                number("30"),
                                                List.of()))));
        goals().appends(
                        "posts",
                        Subject.organisation(OFFICE),
                        JANUARY,
                        new PostFilled(
                                OFFICE,
                                Post.DIVISION_HEAD,
                                "对口支援处",
                                new Person("division-head@" + OFFICE, "李处长"),
                                false,
                                LocalDate.of(2019, 1, 1),
                                "沪合办〔2019〕1号"));
    }

    protected final Api as(String role, LocalDate on) {
        return stranger().as(role, OFFICE).on(on);
    }

    protected static String path(String project) {
        return "/api/monitoring/projects/" + project + "/" + THAT_YEAR;
    }

    protected static Answer did(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    /** Known, with its approved goal and its money. */
    protected final String funded() {
        String project = freshProject();
        Subject subject = Subject.project(project, THAT_YEAR);
        goals().appends("project", subject, JANUARY, proposedIn(project));
        GoalApproved approved =
                Examples.goalApproved(project, OFFICE, 1, List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        goals().appends(
                        "goal",
                        subject,
                        JANUARY,
                        new GoalApproved(
                                subject,
                                1,
                                JANUARY,
                                approved.name(),
                                OFFICE,
                                approved.division(),
                                approved.officer(),
                                approved.content(),
                                "A-1",
                                number("880000.00"),
                                false,
                                1,
                                approved.route()));
        await().until(() -> auditor().get(path(project) + "/tracking").status() == 200);
        counted(FinanceEvents.approval(project, "A-1", "880000.00"), project);
        counted(FinanceEvents.payment(project, "P-1", "500000.00"), project);
        return project;
    }

    /** The same, and its head has answered for a report that calls its only indicator impossible. */
    protected final String impossible() {
        String project = funded();
        String tracking = path(project) + "/tracking";
        Answer reported = did(201, as("project-officer", JULY).post(tracking + "/reports", """
            {"cutOffMonth": 6, "overall": "施工停滞。", "expectedExecution": "600000.00",
             "organisation": [{"statement": "按制度实施。"}],
             "indicators": [{"code": "I1", "actual": "100", "forecast": "300", "likelihood": "IMPOSSIBLE",
               "deviation": {"lacking": ["STAFF"], "explanation": "施工单位退场。"}}]}\
            """));
        Answer shown = auditor().after(reported).get(tracking);
        assertThat(shown.json("tracking/goalLight").asString()).isEqualTo("RED");
        did(200, as("division-head", JULY).post(tracking + "/reports/6/confirmations", """
            {"contentHash": "%s"}\
            """.formatted(
                        shown.json("reports/0/contentHash").asString())));
        return project;
    }

    /** Finance sends a document of the year, which counts. */
    protected final Answer counted(FinanceEvents document, String project) {
        Answer answer = did(
                200,
                finance()
                        .post(
                                "/api/monitoring/finance-events",
                                document.with("subject", "project/" + project + "/" + THAT_YEAR)
                                        .json()));
        assertThat(answer.json("status").asString()).isEqualTo("COUNTED");
        return answer;
    }

    /** Known to everybody, with neither goal nor money. */
    protected final String known() {
        String project = freshProject();
        goals().appends("project", Subject.project(project, THAT_YEAR), JANUARY, proposedIn(project));
        return project;
    }

    private static ProjectProposed proposedIn(String project) {
        return new ProjectProposed(
                project,
                THAT_YEAR,
                "驻外办事处修缮",
                OFFICE,
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "对口支援处",
                new Person("officer-1", "王项目"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.NEW,
                number("880000.00"),
                "1",
                new ProjectProfile(
                        THAT_YEAR, THAT_YEAR, true, "修缮。", "年度工作要点", "主任办公会审定。", "修缮管理办法。", null, null, null, null));
    }

    /** Rebuilds beside, and finds the same rows. */
    protected final void givesTheSameRows(String projection) {
        Answer rebuilt = did(
                200,
                stranger()
                        .as("system-administrator", "")
                        .post("/api/monitoring/admin/processors/" + projection + "/rebuild", null));
        assertThat(rebuilt.json("rows").asInt()).isPositive();
        assertThat(rebuilt.json("differences").asInt()).isZero();
    }
}
