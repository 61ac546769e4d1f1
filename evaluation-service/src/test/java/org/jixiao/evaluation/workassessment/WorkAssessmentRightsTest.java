package org.jixiao.evaluation.workassessment;

import static org.jixiao.evaluation.workassessment.Assessments.HEADQUARTERS;
import static org.jixiao.evaluation.workassessment.Assessments.JUDGED;
import static org.jixiao.evaluation.workassessment.Assessments.JUNE;
import static org.jixiao.evaluation.workassessment.Assessments.LEADER;
import static org.jixiao.evaluation.workassessment.Assessments.OFFICE;
import static org.jixiao.evaluation.workassessment.Assessments.PLANNING;
import static org.jixiao.evaluation.workassessment.Assessments.RULEBOOK;
import static org.jixiao.evaluation.workassessment.Assessments.UNIT_HEAD;
import static org.jixiao.evaluation.workassessment.Assessments.WUHAN;
import static org.jixiao.evaluation.workassessment.Assessments.complete;
import static org.jixiao.evaluation.workassessment.Assessments.late;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.AnswerObjection;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.SendWorkAssessment;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The assessment of a unit's performance work")
class WorkAssessmentRightsTest {

    private static final Subject UNIT = Subject.unit("WH", 2020);
    private static final Assessing ASSESSING =
            new Assessing(RulesOf2020.rules().evaluation().workAssessment());
    private static final WorkAssessmentSheet SHEET =
            ASSESSING.draft(new WorkRecord(complete(), List.of(late(1))), JUDGED);
    private static final WorkAssessmentDrafted DRAFTED =
            new WorkAssessmentDrafted(UNIT, null, "驻武汉办事处", 1, SHEET, JUNE);
    private static final LocalDate UNTIL = LocalDate.of(2021, 6, 8);
    private static final WorkAssessmentSent SENT = new WorkAssessmentSent(UNIT, null, UNTIL, JUNE);
    private static final WorkAssessmentObjected OBJECTED =
            new WorkAssessmentObjected(UNIT, null, "当日系统停机", new Person("wh-head", "熊汉生"), UNTIL);
    private static final WorkAssessmentDecided DECIDED =
            new WorkAssessmentDecided(UNIT, null, "驻武汉办事处", 1, SHEET, "主任办公会〔2021〕6号", UNTIL.plusDays(1));

    private final Given<WorkAssessmentCommand, WorkAssessmentEvent, WorkAssessmentState> unit =
            given(WorkAssessmentState.undrafted()).heard(RULEBOOK, OFFICE, UNIT_HEAD);

    private static final PostFilled PLANNERS_HEAD = new PostFilled(
            "HQ",
            Post.DIVISION_HEAD,
            "计划财务处",
            new Person("planning-head", "孙计财"),
            false,
            LocalDate.of(2018, 3, 1),
            "沪府合办人〔2018〕6号");

    /** By a rulebook whose reviews have a seat for 计划财务处. */
    private static RulebookPublished seated() {
        Rules rules = RulesOf2020.rules();
        ReviewPath path = new ReviewPath(
                GoalSubject.PROJECT,
                UnitKind.HEADQUARTERS,
                List.of(Post.DIVISION_HEAD),
                List.of(
                        new Seat("unit-finance", null),
                        new Seat("research-office", "研究室"),
                        new Seat("planning-finance", "计划财务处")),
                "planning-finance",
                "office-leader",
                false,
                Supervision.NONE);
        return new RulebookPublished(
                2020,
                1,
                LocalDate.of(2020, 1, 1),
                new Rules(
                        rules.weights(),
                        rules.goals(),
                        new Rules.Review(List.of(path), List.of(), List.of(), List.of(), null, null, 10),
                        rules.appraisal(),
                        rules.lights(),
                        rules.scores(),
                        rules.disclosure(),
                        rules.cutOver(),
                        rules.fundNatures(),
                        rules.materials(),
                        rules.calendar(),
                        rules.reminders(),
                        rules.reporting(),
                        rules.monitoring(),
                        rules.evaluation()));
    }

    @Test
    @DisplayName(
            "is drawn up, sent and answered by 计划财务处, and decided on by it or the leaders, never by who heads the unit")
    void rights() {
        unit.when(by(LEADER)).thenRefusedWith("assessment-by-planning-finance");
        unit.happened(DRAFTED)
                .when(new SendWorkAssessment(WUHAN, LEADER, JUNE))
                .thenRefusedWith("assessment-by-planning-finance");
        unit.happened(DRAFTED, SENT, OBJECTED)
                .when(new AnswerObjection(WUHAN, "属实", List.of(), List.of(), LEADER, UNTIL))
                .thenRefusedWith("assessment-by-planning-finance");
        LocalDate after = UNTIL.plusDays(1);
        unit.happened(DRAFTED, SENT)
                .when(new DecideWorkAssessment(WUHAN, "主任办公会〔2021〕6号", LEADER, after))
                .then(DECIDED);
        Actor head = new Actor("wh-head", "熊汉生", Set.of("planning-finance", "office-leader"), "WH");
        unit.when(by(head)).thenRefusedWith("head-assesses-nothing-of-its-own");
        unit.happened(DRAFTED, SENT)
                .when(new DecideWorkAssessment(WUHAN, "主任办公会〔2021〕6号", head, after))
                .thenRefusedWith("head-assesses-nothing-of-its-own");
    }

    @Test
    @DisplayName("of 计划财务处 itself is drawn up, sent, answered and decided on by the leaders alone")
    void ofThePlanners() {
        Assessed planners = new Assessed("HQ", "计划财务处", 2020);
        Subject office = Subject.unit("HQ", 2020);
        WorkRecord record = new WorkRecord(complete(), List.of(late(1)));
        WorkAssessmentDrafted drafted = new WorkAssessmentDrafted(office, "计划财务处", "计划财务处", 1, SHEET, JUNE);
        WorkAssessmentSent sent = new WorkAssessmentSent(office, "计划财务处", UNTIL, JUNE);
        WorkAssessmentObjected objected =
                new WorkAssessmentObjected(office, "计划财务处", "不服", new Person("hq-head", "赵明川"), JUNE);
        var known = given(WorkAssessmentState.undrafted()).heard(seated(), HEADQUARTERS, PLANNERS_HEAD);
        LocalDate after = UNTIL.plusDays(1);
        for (Actor by : List.of(PLANNING, LEADER)) {
            boolean leads = by.equals(LEADER);
            var draft = known.when(new DraftWorkAssessment(planners, record, JUDGED, by, JUNE));
            var sending = known.happened(drafted).when(new SendWorkAssessment(planners, by, JUNE));
            var answering = known.happened(drafted, sent, objected)
                    .when(new AnswerObjection(planners, "属实", List.of(), List.of(), by, UNTIL));
            var deciding = known.happened(drafted, sent).when(new DecideWorkAssessment(planners, "会议纪要", by, after));
            if (leads) {
                draft.then(drafted);
                sending.then(sent);
                answering.then(new WorkAssessmentAnswered(
                        office, "计划财务处", "属实", ASSESSING.revised(SHEET, List.of(), List.of(), "属实"), UNTIL));
                deciding.then(new WorkAssessmentDecided(office, "计划财务处", "计划财务处", 1, SHEET, "会议纪要", after));
            } else {
                List.of(draft, sending, answering, deciding)
                        .forEach(step -> step.thenRefusedWith("own-assessment-by-leaders"));
            }
        }
    }

    private static DraftWorkAssessment by(Actor actor) {
        return new DraftWorkAssessment(WUHAN, new WorkRecord(complete(), List.of()), JUDGED, actor, JUNE);
    }
}
