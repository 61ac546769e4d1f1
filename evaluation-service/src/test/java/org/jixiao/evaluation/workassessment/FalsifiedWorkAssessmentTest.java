package org.jixiao.evaluation.workassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
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
import static org.jixiao.evaluation.workassessment.Assessments.falsified;
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
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.AnswerObjection;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.ObjectToWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules L: 弄虚作假 → 差. */
@DisplayName("The assessment of a unit")
class FalsifiedWorkAssessmentTest {

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
    private static final WorkAssessmentAnswered ANSWERED = new WorkAssessmentAnswered(
            UNIT, null, "情况属实", ASSESSING.revised(SHEET, List.of(1), List.of(), "情况属实"), UNTIL);
    private static final WorkAssessmentDecided DECIDED =
            new WorkAssessmentDecided(UNIT, null, "驻武汉办事处", 1, SHEET, "主任办公会〔2021〕6号", UNTIL.plusDays(1));

    private final Given<WorkAssessmentCommand, WorkAssessmentEvent, WorkAssessmentState> unit =
            given(WorkAssessmentState.undrafted()).heard(RULEBOOK, OFFICE, UNIT_HEAD);

    @Test
    @DisplayName("in which false data was found has the worst grade, names the paper, and keeps it after an objection")
    void worstGrade() {
        WorkAssessmentSheet sheet = drawnUp(falsified(1, "沪审字〔2021〕8号"), falsified(1, "沪审字〔2021〕9号"));
        assertThat(sheet.total()).isEqualTo(number("99.00"));
        assertThat(sheet.grade()).isEqualTo("差");
        assertThat(sheet.deductions()).extracting(Deduction::document).containsExactly("沪审字〔2021〕8号", "沪审字〔2021〕9号");
        assertThat(sheet.deductions())
                .allMatch(one -> one.points().signum() == 0 && one.on().equals(LocalDate.of(2021, 3, 1)));
        WorkAssessmentDrafted drafted = new WorkAssessmentDrafted(UNIT, null, "驻武汉办事处", 1, sheet, JUNE);
        unit.happened(drafted, SENT, OBJECTED)
                .when(new AnswerObjection(WUHAN, "属实", List.of(1), List.of(), PLANNING, UNTIL))
                .thenRefused(Refusal.rule("falsification-not-waived").at("waived[0]"));
    }

    @Test
    @DisplayName("is drawn up anew after it was sent or decided, where false data came to light since, and begins anew")
    void falsifiedLater() {
        WorkAssessmentSheet sheet = drawnUp(late(1), falsified(1, "沪审字〔2021〕8号"));
        WorkAssessmentDrafted anew = new WorkAssessmentDrafted(UNIT, null, "驻武汉办事处", 1, sheet, JUNE);
        DraftWorkAssessment draft = draft(WUHAN, late(1), falsified(1, "沪审字〔2021〕8号"));
        unit.happened(DRAFTED, SENT).when(draft).then(anew);
        unit.happened(DRAFTED, SENT, OBJECTED, ANSWERED).when(draft).then(anew);
        unit.happened(DRAFTED, SENT, DECIDED).when(draft).then(anew);
        unit.happened(anew, SENT).when(draft).thenRefusedWith("work-assessment-sent");
        unit.happened(anew, SENT)
                .when(draft(WUHAN, late(1), falsified(2, "沪审字〔2021〕8号")))
                .then(new WorkAssessmentDrafted(
                        UNIT, null, "驻武汉办事处", 1, drawnUp(late(1), falsified(2, "沪审字〔2021〕8号")), JUNE));
        unit.happened(DRAFTED, SENT, OBJECTED, ANSWERED, DECIDED, anew)
                .when(new DecideWorkAssessment(WUHAN, "主任办公会〔2021〕6号", PLANNING, JUNE))
                .thenRefusedWith("work-assessment-not-sent");
        unit.happened(DRAFTED, SENT, OBJECTED, DECIDED, anew, SENT)
                .when(new ObjectToWorkAssessment(WUHAN, "当日系统停机", WUHAN_HEAD, UNTIL))
                .then(OBJECTED);
    }

    private static WorkAssessmentSheet drawnUp(Incident... incidents) {
        return ASSESSING.draft(new WorkRecord(complete(), List.of(incidents)), JUDGED);
    }
}
