package org.jixiao.evaluation.workassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.workassessment.Assessments.JUDGED;
import static org.jixiao.evaluation.workassessment.Assessments.complete;
import static org.jixiao.evaluation.workassessment.Assessments.incident;
import static org.jixiao.evaluation.workassessment.Assessments.late;
import static org.jixiao.evaluation.workassessment.Assessments.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Line;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Judged;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jixiao.evaluation.workassessment.WorkRecord.Tally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The score sheet of an assessment")
class AssessingTest {

    private static final Assessing ASSESSING =
            new Assessing(RulesOf2020.rules().evaluation().workAssessment());

    private static WorkAssessmentSheet sheet(List<Tally> tallies, Incident... incidents) {
        return ASSESSING.draft(new WorkRecord(tallies, List.of(incidents)), JUDGED);
    }

    private static Line line(WorkAssessmentSheet sheet, WorkItem item) {
        return sheet.lines().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> points(WorkAssessmentSheet sheet) {
        return sheet.deductions().stream().map(Deduction::points).toList();
    }

    @Test
    @DisplayName("gives all points where everything due was done, and what was judged where nobody can count")
    void complete_() {
        WorkAssessmentSheet sheet = sheet(complete());
        assertThat(sheet.total()).isEqualTo(number("99.00"));
        assertThat(sheet.grade()).isEqualTo("优");
        assertThat(sheet.lines()).extracting(Line::item).containsExactly(WorkItem.values());
        Line judged = line(sheet, WorkItem.ORGANISATION);
        assertThat(judged.points()).isEqualByComparingTo("9");
        assertThat(judged.reason()).isEqualTo("制度健全，培训一次未参加");
        assertThat(judged.due()).isNull();
    }

    @Test
    @DisplayName("gives an item the share of its points that was done, half up, and names what is missing")
    void share() {
        WorkAssessmentSheet sheet = sheet(complete(new Tally(WorkItem.GOALS, 2, 3, List.of(project(7)))));
        Line goals = line(sheet, WorkItem.GOALS);
        assertThat(goals.points()).isEqualTo(number("16.67"));
        assertThat(goals.maximum()).isEqualByComparingTo("25");
        assertThat(goals.done()).isEqualTo(2);
        assertThat(goals.due()).isEqualTo(3);
        assertThat(goals.gaps()).containsExactly(project(7));
        assertThat(sheet.total()).isEqualTo(number("90.67"));
    }

    @Test
    @DisplayName("gives all points of an item of which nothing was due")
    void nothingDue() {
        assertThat(line(sheet(complete()), WorkItem.RECTIFICATION).points()).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("takes half a point off for each late step, and five for all of them at most")
    void late_() {
        Incident[] eleven =
                IntStream.rangeClosed(1, 11).mapToObj(Assessments::late).toArray(Incident[]::new);
        WorkAssessmentSheet sheet = sheet(complete(), eleven);
        assertThat(sheet.deductions()).hasSize(11);
        assertThat(points(sheet).subList(0, 10))
                .allSatisfy(one -> assertThat(one).isEqualByComparingTo("0.5"));
        assertThat(points(sheet).getLast()).isEqualByComparingTo("0");
        assertThat(sheet.total()).isEqualTo(number("94.00"));
        assertThat(sheet.deductions().getFirst().number()).isEqualTo(1);
        assertThat(sheet.deductions().getLast().number()).isEqualTo(11);
    }

    @Test
    @DisplayName("counts a step late once, however often it was submitted, but each task of tracking for itself")
    void lateOnce() {
        assertThat(points(sheet(complete(), late(1), late(1)))).hasSize(1);
        assertThat(points(sheet(complete(), late(1, 6), late(1, 9), late(1, 9))))
                .hasSize(2);
        assertThat(points(sheet(complete(), late(1), incident(Fault.LATE, 1, Step.EVALUATION))))
                .hasSize(2);
    }

    @Test
    @DisplayName("takes a point off at the second return of a step, once, and none at the first")
    void returned() {
        Incident once = incident(Fault.RETURNED, 1, Step.GOAL);
        assertThat(points(sheet(complete(), once))).isEmpty();
        assertThat(points(sheet(complete(), once, incident(Fault.RETURNED, 1, Step.EVALUATION))))
                .isEmpty();
        assertThat(points(sheet(complete(), once, incident(Fault.RETURNED, 2, Step.GOAL))))
                .isEmpty();
        assertThat(points(sheet(complete(), once, once, once))).containsExactly(number("1"));
        assertThat(points(sheet(complete(), once, late(1)))).hasSize(1);
    }

    @Test
    @DisplayName("takes two points off for a result that its recheck changed considerably")
    void rechecked() {
        WorkAssessmentSheet sheet = sheet(complete(), incident(Fault.RECHECK, 3, Step.EVALUATION));
        assertThat(points(sheet)).containsExactly(number("2"));
        assertThat(sheet.total()).isEqualTo(number("97.00"));
        Deduction only = sheet.deductions().getFirst();
        assertThat(only.subject()).isEqualTo(project(3));
        assertThat(only.step()).isEqualTo(Step.EVALUATION);
        assertThat(only.on()).isEqualTo("2020-11-02");
        assertThat(only.waived()).isNull();
    }

    @Test
    @DisplayName("has a grade from the bound on, and no total below nothing")
    void grades() {
        assertThat(withGoals(1, 25).grade()).isEqualTo("中");
        assertThat(withGoals(16, 25).total()).isEqualTo(number("90.00"));
        assertThat(withGoals(16, 25).grade()).isEqualTo("优");
        assertThat(withGoals(1599, 2500).grade()).isEqualTo("良");
        List<Tally> nothing = complete().stream()
                .map(one -> new Tally(one.item(), 0, 9, List.of()))
                .toList();
        Incident[] many = IntStream.rangeClosed(1, 20)
                .mapToObj(one -> incident(Fault.RECHECK, one, Step.EVALUATION))
                .toArray(Incident[]::new);
        assertThat(sheet(nothing, many).total()).isEqualTo(number("0.00"));
        assertThat(sheet(nothing, many).grade()).isEqualTo("差");
    }

    private static WorkAssessmentSheet withGoals(int done, int due) {
        return sheet(complete(new Tally(WorkItem.GOALS, done, due, List.of())));
    }

    @Test
    @DisplayName("loses what an answer waives; late steps beyond the most may then count")
    void waived() {
        Incident[] eleven =
                IntStream.rangeClosed(1, 11).mapToObj(Assessments::late).toArray(Incident[]::new);
        WorkAssessmentSheet sheet = ASSESSING.revised(sheet(complete(), eleven), List.of(2, 3), List.of(), "财政系统停机");
        assertThat(sheet.deductions().get(1).waived()).isEqualTo("财政系统停机");
        assertThat(sheet.deductions().get(0).waived()).isNull();
        assertThat(sheet.deductions().get(1).points()).isEqualByComparingTo("0");
        assertThat(sheet.deductions().getLast().points()).isEqualByComparingTo("0.5");
        assertThat(sheet.total()).isEqualTo(number("94.50"));
    }

    @Test
    @DisplayName("keeps every line that an answer does not judge anew")
    void judgedAnew() {
        WorkAssessmentSheet sheet = ASSESSING.revised(
                sheet(complete()), List.of(), List.of(new Judged(WorkItem.ORGANISATION, number("10"), "已补训")), "采纳");
        assertThat(line(sheet, WorkItem.ORGANISATION).points()).isEqualByComparingTo("10");
        assertThat(line(sheet, WorkItem.ORGANISATION).reason()).isEqualTo("已补训");
        assertThat(line(sheet, WorkItem.ORGANISATION).maximum()).isEqualByComparingTo("10");
        assertThat(line(sheet, WorkItem.GOALS).due()).isEqualTo(4);
        assertThat(sheet.total()).isEqualTo(number("100.00"));
    }
}
