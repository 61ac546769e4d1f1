package org.jixiao.disclosure.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Found.decided;
import static org.jixiao.disclosure.item.Found.finalised;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Passage;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.disclosure.item.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the public may see of the use of results")
class UseOfResultsRecordTest {

    private static final LocalDate PLAN_BY = LocalDate.of(2021, 6, 3);
    private static final ImprovementPlanAccepted PLAN = new ImprovementPlanAccepted(
            PROJECT, 1, "同意", new Person("finance-1", "李计财"), null, LocalDate.of(2021, 5, 25));

    private static PublicAccount account(StoredEvent... events) {
        return Found.account(Found.content(Matter.USE_OF_RESULTS, events));
    }

    private static ApplicationReopened reopened(boolean sameResult) {
        return new ApplicationReopened(PROJECT, Basis.SELF_EVALUATION, 1, 2022, sameResult, PLAN_BY);
    }

    @Test
    @DisplayName(
            "is nothing before the meeting decided, and then what it decided, on which result, and why it is not what"
                    + " was proposed")
    void decision() {
        assertThat(Found.records(RESULT).of(Matter.USE_OF_RESULTS)).isNull();
        PublicAccount account = account(RESULT, decided(Basis.SELF_EVALUATION, 1, "2004800.00", "任务增加", null));
        assertThat(account.facts())
                .containsExactly(
                        new Fact("decision", Kind.WORD, "UP_TO"),
                        new Fact("bindsYear", Kind.NUMBER, "2022"),
                        new Fact("upTo", Kind.MONEY, "2004800.00"),
                        new Fact("basis", Kind.WORD, "SELF_EVALUATION"),
                        new Fact("grade", Kind.TEXT, "优"),
                        new Fact("decidedBy", Kind.TEXT, "主任办公会纪要〔2021〕9号"),
                        new Fact("decidedOn", Kind.DATE, "2021-05-06"));
        assertThat(account.passages()).containsExactly(new Passage("deviation", "任务增加"));
        assertThat(account(RESULT, decided(Basis.SELF_EVALUATION, 1, null, null, null))
                        .facts())
                .startsWith(new Fact("decision", Kind.WORD, "CANCELLED"), new Fact("bindsYear", Kind.NUMBER, "2022"))
                .noneMatch(fact -> fact.kind() == Kind.MONEY);
    }

    @Test
    @DisplayName("rests on the result that was decided on, of whichever basis and version")
    void basis() {
        assertThat(account(RESULT, finalised(1, "一"), decided(Basis.KEY_EVALUATION, 1, "1.00", null, null))
                        .facts())
                .contains(new Fact("basis", Kind.WORD, "KEY_EVALUATION"), new Fact("grade", Kind.TEXT, "良"));
        assertThat(Found.records(RESULT, finalised(1, "一"), decided(Basis.KEY_EVALUATION, 2, "1.00", null, null))
                        .of(Matter.USE_OF_RESULTS))
                .as("of a result that nobody heard of there is nothing to tell")
                .isNull();
    }

    @Test
    @DisplayName("rests on what finance or auditors found, with the grade of their document where it states one")
    void fromOutside() {
        assertThat(account(
                                RESULT,
                                outside(FindingSource.FINANCE, 1, "中"),
                                outside(FindingSource.AUDIT, 1, null),
                                outside(FindingSource.FINANCE, 2, "差"),
                                decided(Basis.FINANCE, 2, "1.00", null, null))
                        .facts())
                .contains(new Fact("basis", Kind.WORD, "FINANCE"), new Fact("grade", Kind.TEXT, "差"));
        assertThat(account(RESULT, outside(FindingSource.AUDIT, 1, null), decided(Basis.AUDIT, 1, "1.00", null, null))
                        .facts())
                .contains(new Fact("basis", Kind.WORD, "AUDIT"))
                .extracting(Fact::code)
                .doesNotContain("grade");
        assertThat(Found.records(
                                RESULT,
                                outside(FindingSource.SUPERVISION, 1, "差"),
                                decided(Basis.FINANCE, 1, "1.00", null, null))
                        .of(Matter.USE_OF_RESULTS))
                .isNull();
    }

    @Test
    @DisplayName("tells the grade of a document from outside as it was corrected")
    void correctedOutside() {
        assertThat(account(
                                RESULT,
                                outside(FindingSource.AUDIT, 1, "差"),
                                outside(FindingSource.FINANCE, 1, "差"),
                                corrected(FindingSource.FINANCE, "中"),
                                corrected(FindingSource.SUPERVISION, "优"),
                                decided(Basis.FINANCE, 1, "1.00", null, null))
                        .facts())
                .contains(new Fact("basis", Kind.WORD, "FINANCE"), new Fact("grade", Kind.TEXT, "中"));
    }

    private static OutsideResultCorrected corrected(FindingSource source, String grade) {
        return new OutsideResultCorrected(
                PROJECT, source, 1, "沪财绩〔2021〕4号", PLAN_BY, null, grade, "结论", null, "录入有误", PLAN_BY);
    }

    @Test
    @DisplayName("rests on what was found outside also before there is a result of the subject's own, under its number")
    void fromOutsideFirst() {
        StoredEvent audited = outside(FindingSource.AUDIT, 1, "差");
        StoredEvent decided = decided(Basis.AUDIT, 1, "1.00", null, null);
        PublicContent content = Found.content(Matter.USE_OF_RESULTS, GOAL, audited, decided);
        assertThat(content.name()).isEqualTo(GOAL.name());
        assertThat(content.unitCode()).isEqualTo(UNIT);
        assertThat(Found.account(content).facts())
                .contains(new Fact("basis", Kind.WORD, "AUDIT"), new Fact("grade", Kind.TEXT, "差"));
        assertThat(account(
                                GOAL,
                                audited,
                                RESULT,
                                outside(FindingSource.AUDIT, 2, "中"),
                                decided(Basis.AUDIT, 2, "1.00", null, null))
                        .facts())
                .contains(new Fact("grade", Kind.TEXT, "中"));
        assertThat(Found.records(audited, decided).of(Matter.USE_OF_RESULTS))
                .as("what has no name yet is not shown")
                .isNull();
    }

    private static OutsideResultRegistered outside(FindingSource source, int number, @Nullable String grade) {
        return new OutsideResultRegistered(
                PROJECT, source, number, "沪财绩〔2021〕4号", PLAN_BY, null, grade, "结论", null, PLAN_BY);
    }

    @Test
    @DisplayName("says whether a plan to improve was asked for, and whether it holds")
    void plan() {
        StoredEvent asking = decided(Basis.SELF_EVALUATION, 1, "1.00", null, PLAN_BY);
        assertThat(account(RESULT, asking).facts())
                .contains(new Fact("plan", Kind.WORD, "ASKED"), new Fact("planBy", Kind.DATE, "2021-06-03"));
        assertThat(account(RESULT, asking, PLAN).facts()).contains(new Fact("plan", Kind.WORD, "ACCEPTED"));
        assertThat(account(RESULT, asking, PLAN, reopened(true), asking).facts())
                .contains(new Fact("plan", Kind.WORD, "ACCEPTED"));
        assertThat(account(RESULT, asking, PLAN, reopened(false), asking).facts())
                .contains(new Fact("plan", Kind.WORD, "ASKED"));
        assertThat(PLAN.acceptedBy().name()).isNotEmpty();
        assertThat(List.of(account(RESULT, asking, PLAN)).toString()).doesNotContain("李计财");
    }

    @Test
    @DisplayName("does not stand from the day it is looked at again until the next decision")
    void reopenedUse() {
        StoredEvent decided = decided(Basis.SELF_EVALUATION, 1, "1.00", null, null);
        assertThat(Found.records(RESULT, decided).isReexamined(Matter.USE_OF_RESULTS))
                .isFalse();
        assertThat(Found.records(RESULT, decided, reopened(true)).isReexamined(Matter.USE_OF_RESULTS))
                .isTrue();
        assertThat(Found.records(RESULT, decided, reopened(true), decided).isReexamined(Matter.USE_OF_RESULTS))
                .isFalse();
    }

    @Test
    @DisplayName("does not stand while the result that it rests on is looked at again, whoever marks it")
    void reopenedBasis() {
        StoredEvent decided = decided(Basis.KEY_EVALUATION, 1, "1.00", null, null);
        StoredEvent self = new SelfEvaluationReopened(PROJECT, 1, "复核", "沪合办〔2021〕21号", PLAN_BY);
        assertThat(Found.records(RESULT, finalised(1, "一"), decided, Found.REOPENED)
                        .isReexamined(Matter.USE_OF_RESULTS))
                .isTrue();
        assertThat(Found.records(RESULT, finalised(1, "一"), decided, self).isReexamined(Matter.USE_OF_RESULTS))
                .as("it rests on the other result")
                .isFalse();
        assertThat(Found.records(RESULT, decided(Basis.SELF_EVALUATION, 1, "1.00", null, null), self)
                        .isReexamined(Matter.USE_OF_RESULTS))
                .isTrue();
        assertThat(Found.records(
                                RESULT,
                                finalised(1, "一"),
                                decided,
                                Found.REOPENED,
                                finalised(2, "二"),
                                decided(Basis.KEY_EVALUATION, 2, "1.00", null, null))
                        .isReexamined(Matter.USE_OF_RESULTS))
                .isFalse();
    }

    @Test
    @DisplayName("says that the result is void instead of the grade that it had, once its data was found false")
    void voidResult() {
        StoredEvent cancelled = decided(Basis.SELF_EVALUATION, 1, null, null, null);
        assertThat(account(RESULT, Found.falsely(1), cancelled).facts())
                .contains(new Fact("result", Kind.WORD, "VOID"))
                .extracting(Fact::code)
                .doesNotContain("grade");
        assertThat(account(RESULT, cancelled, Found.falsely(1)).facts())
                .contains(new Fact("result", Kind.WORD, "VOID"));
        assertThat(account(RESULT, Found.falsely(2), cancelled).facts())
                .as("another version was found false")
                .contains(new Fact("grade", Kind.TEXT, "优"))
                .extracting(Fact::code)
                .doesNotContain("result");
        assertThat(account(
                                RESULT,
                                Found.falsely(1),
                                finalised(1, "一"),
                                decided(Basis.KEY_EVALUATION, 1, "1.00", null, null))
                        .facts())
                .as("the result of the key evaluation is another one")
                .contains(new Fact("grade", Kind.TEXT, "良"));
    }
}
