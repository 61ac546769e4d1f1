package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.budgetexecution.FinanceEvents;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;

/** A budget year of its own with a tracking task to 30 June, due on 31 July, on whose papers the tests look. */
public abstract class TrackedYear extends RunningService {

    /** The cut-off month of the task. */
    protected static final int JUNE = 6;

    /** What is told in a report beside its indicators. */
    protected static final String TOLD = """
        "overall": "上半年按计划推进，培训班次已完成过半。", "expectedExecution": "2700000.00",
        "organisation": [{"statement": "按培训管理办法组织实施，采购程序合规。"}]\
        """;

    private final int year;
    private final LocalDate january;
    private final LocalDate july;

    protected TrackedYear(int year) {
        this.year = year;
        this.january = LocalDate.of(year, 1, 10);
        this.july = LocalDate.of(year, 7, 12);
    }

    /** The rulebook, the unit by its name, and the head of its division. */
    protected final void begun() {
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", year),
                        january,
                        new RulebookPublished(
                                year,
                                1,
                                LocalDate.of(year - 1, 9, 1),
                                ShippedRules.changed(
                                        Examples.tracking(
                                                RULES,
                                                new Tracking(
                                                        List.of(new TrackingTask(
                                                                LocalDate.of(year, 6, 30), LocalDate.of(year, 7, 31))),
                                                        number("30"),
                                                        List.of())),
                                        "/reporting",
                                        "trackingBy",
                                        LocalDate.of(year, 11, 30))));
        goals().appends(
                        "organisation",
                        Subject.organisation("office"),
                        january,
                        new UnitEstablished(
                                UNIT, "机关本部", UnitForm.OFFICE, null, LocalDate.of(2019, 1, 1), "沪合办〔2019〕1号"));
        goals().appends(
                        "posts",
                        Subject.organisation(UNIT),
                        january,
                        new PostFilled(
                                UNIT,
                                Post.DIVISION_HEAD,
                                "对口支援处",
                                new Person("division-head@" + UNIT, "李处长"),
                                false,
                                LocalDate.of(2019, 1, 1),
                                "沪合办〔2019〕1号"));
    }

    /** Its goal is approved and its tracking has begun. */
    protected final void tracked(Subject subject, String name, List<Indicator> indicators) {
        GoalApproved example = Examples.goalApproved("31000020T000000000001", UNIT, 1, indicators);
        goals().appends(
                        "goal",
                        subject,
                        january,
                        new GoalApproved(
                                subject,
                                1,
                                january,
                                name,
                                UNIT,
                                example.division(),
                                example.officer(),
                                new GoalContent(
                                        "全年培训援外地干部人才1200人次，受训人员满意度不低于95%，培训成果按期验收。",
                                        new Funding(number("2864000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                                        indicators,
                                        null,
                                        null,
                                        null,
                                        null),
                                example.budgetDocument(),
                                number("2864000.00"),
                                false,
                                1,
                                example.route()));
        await().until(() -> auditor().get(tracking(subject)).status() == 200);
    }

    /** Finance approved 286.40 万元 and paid this amount, and both count. */
    protected final void paid(Subject project, String amount) {
        received(FinanceEvents.approval(project.code(), "A-1", "2864000.00"), project);
        received(FinanceEvents.payment(project.code(), "P-1", amount), project);
        await().until(() -> amount.equals(auditor()
                .get(SubjectsOfPaths.pathOf("monitoring", project) + "/execution")
                .json("execution/executed")
                .asString()));
    }

    private void received(FinanceEvents event, Subject project) {
        finance()
                .post(
                        "/api/monitoring/finance-events",
                        event.with("subject", project.toString())
                                .withData("date", year + "-02-18")
                                .json());
    }

    /** Reported up to June. */
    protected final Answer reported(Subject subject, String indicators) {
        Answer answer = as("project-officer")
                .post(
                        tracking(subject) + "/reports",
                        "{\"cutOffMonth\": 6, " + TOLD + ", \"indicators\": [" + indicators + "]}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    /** Confirmed by the head, judged by the seat and concluded by the lead. */
    protected final Answer concluded(Subject subject, Answer reported, String outcome, String remark) {
        String hash = auditor()
                .after(reported)
                .get(tracking(subject))
                .json("reports/0/contentHash")
                .asString();
        String report = tracking(subject) + "/reports/6/";
        accepted(as("division-head").post(report + "confirmations", "{\"contentHash\": \"" + hash + "\"}"));
        accepted(as("research-office").post(report + "opinions", """
            {"seat": "research-office", "opinion": "AGREE", "text": "情况属实。"}\
            """));
        return accepted(as("planning-finance").post(report + "conclusion", """
            {"outcome": "%s", "remark": "%s"}\
            """.formatted(outcome, remark)));
    }

    protected final Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    /** In July, in this role. */
    protected final Api as(String role) {
        return stranger().as(role, UNIT).on(july);
    }

    protected static String tracking(Subject subject) {
        return SubjectsOfPaths.pathOf("monitoring", subject) + "/tracking";
    }
}
