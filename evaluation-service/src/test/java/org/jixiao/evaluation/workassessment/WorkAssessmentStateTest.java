package org.jixiao.evaluation.workassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.workassessment.Assessments.DIVISION;
import static org.jixiao.evaluation.workassessment.Assessments.DIVISION_HEAD;
import static org.jixiao.evaluation.workassessment.Assessments.HEADQUARTERS;
import static org.jixiao.evaluation.workassessment.Assessments.HQ_HEAD;
import static org.jixiao.evaluation.workassessment.Assessments.JUDGED;
import static org.jixiao.evaluation.workassessment.Assessments.JUNE;
import static org.jixiao.evaluation.workassessment.Assessments.OFFICE;
import static org.jixiao.evaluation.workassessment.Assessments.PLANNING;
import static org.jixiao.evaluation.workassessment.Assessments.RULEBOOK;
import static org.jixiao.evaluation.workassessment.Assessments.UNIT_HEAD;
import static org.jixiao.evaluation.workassessment.Assessments.WUHAN;
import static org.jixiao.evaluation.workassessment.Assessments.WUHAN_HEAD;
import static org.jixiao.evaluation.workassessment.Assessments.complete;
import static org.jixiao.evaluation.workassessment.Assessments.draft;
import static org.jixiao.evaluation.workassessment.Assessments.late;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.AnswerObjection;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Judged;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.ObjectToWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.SendWorkAssessment;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The assessment of a unit's performance work")
class WorkAssessmentStateTest {

    private static final Subject UNIT = Subject.unit("WH", 2020);
    private static final WorkAssessmentSheet SHEET = new Assessing(
                    RulesOf2020.rules().evaluation().workAssessment())
            .draft(new WorkRecord(complete(), List.of(late(1))), JUDGED);
    private static final WorkAssessmentDrafted DRAFTED =
            new WorkAssessmentDrafted(UNIT, null, "驻武汉办事处", 1, SHEET, JUNE);
    private static final LocalDate UNTIL = LocalDate.of(2021, 6, 8);
    private static final WorkAssessmentSent SENT = new WorkAssessmentSent(UNIT, null, UNTIL, JUNE);
    private static final WorkAssessmentObjected OBJECTED =
            new WorkAssessmentObjected(UNIT, null, "当日系统停机", new Person("wh-head", "熊汉生"), UNTIL);
    private static final WorkAssessmentSheet REVISED = new Assessing(
                    RulesOf2020.rules().evaluation().workAssessment())
            .revised(SHEET, List.of(1), List.of(), "情况属实");
    private static final WorkAssessmentAnswered ANSWERED =
            new WorkAssessmentAnswered(UNIT, null, "情况属实", REVISED, UNTIL);
    private static final WorkAssessmentDecided DECIDED =
            new WorkAssessmentDecided(UNIT, null, "驻武汉办事处", 1, SHEET, "主任办公会〔2021〕6号", UNTIL.plusDays(1));

    private final Given<WorkAssessmentCommand, WorkAssessmentEvent, WorkAssessmentState> unit =
            given(WorkAssessmentState.undrafted()).heard(RULEBOOK, OFFICE, UNIT_HEAD);

    private static ObjectToWorkAssessment objection(LocalDate on) {
        return new ObjectToWorkAssessment(WUHAN, "当日系统停机", WUHAN_HEAD, on);
    }

    private static AnswerObjection answer(List<Integer> waived, Judged... judged) {
        return new AnswerObjection(WUHAN, "情况属实", waived, List.of(judged), PLANNING, UNTIL);
    }

    private static DecideWorkAssessment decision(LocalDate on) {
        return new DecideWorkAssessment(WUHAN, "主任办公会〔2021〕6号", PLANNING, on);
    }

    @Test
    @DisplayName("is drawn up from the record by the rulebook, and may be drawn up anew")
    void drafts() {
        unit.when(draft(WUHAN, late(1))).then(DRAFTED);
        unit.happened(DRAFTED).when(draft(WUHAN, late(1))).then(DRAFTED);
        assertThat(SHEET.total()).isEqualTo(number("98.50"));
    }

    @Test
    @DisplayName("is a division's own within the office")
    void division() {
        given(WorkAssessmentState.undrafted())
                .heard(RULEBOOK, HEADQUARTERS, DIVISION_HEAD)
                .when(draft(DIVISION, late(1)))
                .then(new WorkAssessmentDrafted(Subject.unit("HQ", 2020), "对口支援处", "对口支援处", 1, SHEET, JUNE));
        assertThat(draft(DIVISION).part()).isEqualTo("对口支援处");
        assertThat(draft(WUHAN).part()).isEmpty();
    }

    @Test
    @DisplayName("is of a unit that is registered and takes part, the office by its divisions and any other as one")
    void whom() {
        given(WorkAssessmentState.undrafted())
                .heard(RULEBOOK)
                .when(draft(WUHAN))
                .thenRefusedWith("assessed-unit-unknown");
        unit.heard(new ParticipationSet("WH", 2020, Participation.TRIAL))
                .when(draft(WUHAN))
                .thenRefusedWith("trial-unit-not-assessed");
        unit.heard(new ParticipationSet("WH", 2020, Participation.FULL))
                .when(draft(WUHAN, late(1)))
                .then(DRAFTED);
        unit.when(draft(new Assessed("WH", "业务处", 2020))).thenRefusedWith("division-does-not-fit");
        var office = given(WorkAssessmentState.undrafted()).heard(RULEBOOK, HEADQUARTERS, DIVISION_HEAD);
        office.when(draft(new Assessed("HQ", null, 2020))).thenRefusedWith("division-does-not-fit");
        office.when(draft(new Assessed("HQ", "没有的处", 2020))).thenRefusedWith("division-unknown");
    }

    @Test
    @DisplayName("needs a rulebook in force, and is not drawn up once it was sent")
    void draftGates() {
        given(WorkAssessmentState.undrafted())
                .heard(OFFICE)
                .when(draft(WUHAN))
                .thenRefusedWith("rulebook-not-in-force");
        unit.when(new DraftWorkAssessment(
                        WUHAN, new WorkRecord(complete(), List.of()), JUDGED, PLANNING, LocalDate.of(2019, 12, 31)))
                .thenRefusedWith("rulebook-not-in-force");
        unit.happened(DRAFTED, SENT).when(draft(WUHAN)).thenRefusedWith("work-assessment-sent");
    }

    private static DraftWorkAssessment judged(Judged... judged) {
        return new DraftWorkAssessment(WUHAN, new WorkRecord(complete(), List.of()), List.of(judged), PLANNING, JUNE);
    }

    @Test
    @DisplayName("has points for each judged item once, within its maximum, and for no other")
    void judging() {
        Judged most = new Judged(WorkItem.ORGANISATION, number("10"), "好");
        Judged more = new Judged(WorkItem.ORGANISATION, number("10.01"), "好");
        unit.when(judged()).thenRefusedWith("work-item-without-points");
        unit.when(judged(more)).thenRefusedWith("points-above-maximum");
        unit.when(judged(most, most)).thenRefusedWith("work-item-judged-twice");
        unit.when(judged(most, new Judged(WorkItem.GOALS, number("1"), "好"))).thenRefusedWith("work-item-not-judged");
    }

    @Test
    @DisplayName("is sent once, and may be objected to for five working days")
    void sends() {
        unit.when(new SendWorkAssessment(WUHAN, PLANNING, JUNE)).thenRefusedWith("work-assessment-not-drafted");
        unit.happened(DRAFTED)
                .when(new SendWorkAssessment(WUHAN, PLANNING, JUNE))
                .then(SENT);
        unit.happened(DRAFTED, SENT)
                .when(new SendWorkAssessment(WUHAN, PLANNING, UNTIL))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is objected to by who heads the unit, up to the last day of the term and once")
    void objects() {
        unit.happened(DRAFTED).when(objection(JUNE)).thenRefusedWith("work-assessment-not-sent");
        var sent = unit.happened(DRAFTED, SENT);
        sent.when(objection(UNTIL)).then(OBJECTED);
        sent.when(objection(UNTIL.plusDays(1))).thenRefusedWith("objection-term-over");
        sent.when(new ObjectToWorkAssessment(WUHAN, "不服", HQ_HEAD, JUNE)).thenRefusedWith("objection-by-head-only");
        sent.happened(OBJECTED).when(objection(UNTIL)).thenRefusedWith("objection-raised-already");
        sent.happened(DECIDED).when(objection(UNTIL)).thenRefusedWith("objection-term-over");
    }

    @Test
    @DisplayName("is objected to by the head of the division where a division is assessed")
    void divisionObjects() {
        Subject office = Subject.unit("HQ", 2020);
        given(WorkAssessmentState.undrafted())
                .heard(RULEBOOK, HEADQUARTERS, DIVISION_HEAD)
                .happened(
                        new WorkAssessmentDrafted(office, "对口支援处", "对口支援处", 1, SHEET, JUNE),
                        new WorkAssessmentSent(office, "对口支援处", UNTIL, JUNE))
                .when(new ObjectToWorkAssessment(DIVISION, "不服", HQ_HEAD, JUNE))
                .then(new WorkAssessmentObjected(office, "对口支援处", "不服", new Person("hq-head", "赵明川"), JUNE));
    }

    @Test
    @DisplayName("has its objection answered once, with deductions waived that there are and points judged within their"
            + " maximum")
    void answers() {
        unit.when(answer(List.of())).thenRefusedWith("objection-not-raised");
        unit.happened(DRAFTED, SENT).when(answer(List.of())).thenRefusedWith("objection-not-raised");
        var objected = unit.happened(DRAFTED, SENT, OBJECTED);
        objected.when(answer(List.of(1))).then(ANSWERED);
        assertThat(REVISED.total()).isEqualTo(number("99.00"));
        objected.when(answer(List.of(2))).thenRefusedWith("deduction-unknown");
        objected.when(answer(List.of(1), new Judged(WorkItem.ORGANISATION, number("11"), "好")))
                .thenRefusedWith("points-above-maximum");
        objected.happened(ANSWERED).when(answer(List.of(1))).thenRefusedWith("objection-answered-already");
    }

    @Test
    @DisplayName("is decided in the meeting after the term, or after the answer, with the sheet that stands")
    void decides() {
        unit.when(decision(JUNE)).thenRefusedWith("work-assessment-not-sent");
        unit.happened(DRAFTED).when(decision(JUNE)).thenRefusedWith("work-assessment-not-sent");
        var sent = unit.happened(DRAFTED, SENT);
        sent.when(decision(UNTIL)).thenRefusedWith("objection-term-runs");
        sent.when(decision(UNTIL.plusDays(1))).then(DECIDED);
        sent.happened(OBJECTED).when(decision(UNTIL.plusDays(1))).thenRefusedWith("objection-not-answered");
        sent.happened(OBJECTED, ANSWERED)
                .when(decision(UNTIL))
                .then(new WorkAssessmentDecided(UNIT, null, "驻武汉办事处", 1, REVISED, "主任办公会〔2021〕6号", UNTIL));
    }

    @Test
    @DisplayName("is decided once")
    void decidedOnce() {
        var decided = unit.happened(DRAFTED, SENT, DECIDED);
        decided.when(decision(UNTIL.plusDays(2))).thenNothingHappens();
        decided.when(new DecideWorkAssessment(WUHAN, "另一份", PLANNING, UNTIL.plusDays(2)))
                .thenRefusedWith("work-assessment-decided");
    }
}
