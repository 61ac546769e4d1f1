package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.EFFECT;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.LEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.OFFICER;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.SEAT;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.WORDS;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.FrameworkOf2020;
import org.jixiao.evaluation.scoring.Frameworks;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NotProved;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The evaluation of a whole")
class WholeEvaluationTest {

    private static final Subject WHOLE = Subject.unit(UNIT, YEAR);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final List<Part> PARTS = List.of();

    private SelfEvaluationState state = new SelfEvaluationState.Unknown();

    WholeEvaluationTest() {
        hear(RULEBOOK, Wholes.goalOf(WHOLE), HEAD_APPOINTED, Wholes.BOOKS_CLOSED_BY_FINANCE);
        Wholes.yearOf(WHOLE).forEach(this::hear);
        accept(new OpenSelfEvaluation(WHOLE, PARTS, BOOKS_CLOSED));
    }

    @Test
    @DisplayName("has the points of its framework and of its goal's indicators, and goes the way of every evaluation")
    void wholeWay() {
        SelfEvaluationFinalised result = finalised(List.of());

        SelfEvaluationSheet sheet = result.sheet();
        assertThat(sheet.framework().stream().map(group -> group.score().toPlainString()))
                .containsExactly("10.00", "30.00", "30.00", "28.00");
        assertThat(sheet.total()).isEqualTo("98.00");
        assertThat(sheet.result()).isEqualTo(Result.GRADED);
        assertThat(sheet.grade()).isEqualTo("优");
    }

    @Test
    @DisplayName("is not submitted while a fact is missing, and says which")
    void missing() {
        state = new SelfEvaluationState.Unknown();
        hear(RULEBOOK, Wholes.goalOf(WHOLE), HEAD_APPOINTED, Wholes.BOOKS_CLOSED_BY_FINANCE);
        Wholes.yearOf(WHOLE).subList(0, 4).forEach(this::hear);
        accept(new OpenSelfEvaluation(WHOLE, PARTS, BOOKS_CLOSED));

        refusedWith(
                submit(Band.REACHED, "28.00"),
                "unit-fact-missing",
                "unit-fact-missing",
                "unit-fact-missing",
                "unit-fact-missing",
                "unit-fact-missing");
    }

    @Test
    @DisplayName("is scored anew where a figure was corrected while it was reviewed")
    void corrected() {
        reviewed();
        hear(Wholes.facts(WHOLE, "13"));

        refusedWith(finalise(List.of()), "figures-moved-since-submission");
        reviewed();
        SelfEvaluationFinalised result =
                (SelfEvaluationFinalised) accept(finalise(List.of())).getFirst();
        assertThat(result.sheet().total()).isEqualTo("95.00");
    }

    @Test
    @DisplayName("can hold a judged line for unproved, and an unproved one be proved, whatever a figure says since")
    void proves() {
        SelfEvaluationFinalised result =
                finalised(List.of(new NotProved("rules_complete", "没有制度"), new NotProved("I1", "没有台账")));
        assertThat(result.sheet().result()).isEqualTo(Result.UNPROVED);

        hear(Wholes.facts(WHOLE, "13"));
        refusedWith(
                submit(
                        List.of(
                                Frameworks.judged(FrameworkOf2020.GOAL_FIT, Band.MISSED),
                                Frameworks.judged(FrameworkOf2020.RULES_COMPLETE, Band.REACHED)),
                        "28.00"),
                "line-not-open-to-proof");
        reviewed(Band.PARTLY_REACHED);
        SelfEvaluationFinalised proved =
                (SelfEvaluationFinalised) accept(finalise(List.of())).getFirst();
        assertThat(proved.sheet().total()).isEqualTo("94.31");
    }

    @Test
    @DisplayName("holds no computed line for unproved: a wrong figure is corrected where it is reported")
    void computedLine() {
        reviewed();
        refusedWith(finalise(List.of(new NotProved("staff_control", "不实"))), "unproved-does-not-count");
    }

    @Test
    @DisplayName("takes over what a recheck changed, by the figures as they were scored")
    void rechecked() {
        finalised(List.of());
        hear(Wholes.facts(WHOLE, "13"));

        SelfEvaluationFinalised second = (SelfEvaluationFinalised) accept(new AdoptRecheck(
                        WHOLE,
                        1,
                        List.of(new LineChange(
                                "rules_complete", "管理制度健全性", number("8.00"), number("5.00"), "制度陈旧", false)),
                        "复核",
                        MARCH))
                .getFirst();

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sheet().total()).isEqualTo("94.54");
    }

    @Test
    @DisplayName("tells of late money with all that it would change, and keeps its score")
    void lateMoney() {
        finalised(List.of());
        hear(Wholes.document(WHOLE, Kind.PAYMENT, "P3", "22.00", "30201"));
        hear(new PaymentMade(
                WHOLE,
                Wholes.document(WHOLE, Kind.PAYMENT, "P1", "-55.00", "30201").document(),
                MoneyFigures.of(number("110.00"), number("88.00"))));

        LateMoneyNoticed notice = (LateMoneyNoticed)
                accept(new NoticeLateMoney(WHOLE, PARTS, MARCH)).getFirst();

        assertThat(notice.total()).isEqualTo("98.00");
        assertThat(notice.now().executed()).isEqualTo("88.00");
        assertThat(notice.totalNow()).isLessThan(notice.total());
    }

    @Test
    @DisplayName("can be reopened, and is then scored by the figures as they are now")
    void reopened() {
        finalised(List.of());
        hear(Wholes.facts(WHOLE, "13"));
        accept(new ReopenSelfEvaluation(WHOLE, "在职人数更正", "沪合办〔2021〕9号", LEAD, MARCH));

        SelfEvaluationFinalised second = finalised(List.of());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sheet().total()).isEqualTo("95.00");
    }

    private void hear(StoredEvent... events) {
        Stream.of(events).forEach(event -> state = state.heed(event));
    }

    private static SubmitSelfEvaluation submit(Band rules, String effect) {
        return submit(Frameworks.judged(Band.REACHED, rules), effect);
    }

    private static SubmitSelfEvaluation submit(List<Answer> judged, String effect) {
        List<Answer> answers = Stream.concat(
                        judged.stream(),
                        Examples.answers("100").stream()
                                .map(answer -> answer.indicatorCode().equals(EFFECT.code())
                                        ? Indicators.judged(EFFECT, Band.REACHED, effect, "部分群众知晓度不高")
                                        : answer))
                .toList();
        return new SubmitSelfEvaluation(WHOLE, answers, WORDS, PARTS, OFFICER, MARCH);
    }

    private void reviewed() {
        reviewed(Band.REACHED);
    }

    private void reviewed(Band rules) {
        String hash = ((SelfEvaluationSubmitted) accept(submit(rules, "28.00")).getFirst()).contentHash();
        accept(new ConfirmSelfEvaluation(WHOLE, hash, HEAD, MARCH));
        accept(new JudgeSelfEvaluation(WHOLE, "research-office", Opinion.AGREE, "", SEAT, MARCH));
    }

    private SelfEvaluationFinalised finalised(List<NotProved> unproved) {
        reviewed();
        return (SelfEvaluationFinalised) accept(finalise(unproved)).getFirst();
    }

    private static FinaliseSelfEvaluation finalise(List<NotProved> unproved) {
        return new FinaliseSelfEvaluation(WHOLE, List.of(), unproved, List.of(), "已核实", null, PARTS, LEAD, MARCH);
    }

    private List<SelfEvaluationEvent> accept(SelfEvaluationCommand command) {
        Decision<SelfEvaluationEvent> decision = state.decide(command);
        assertThat(decision).as(decision.toString()).isInstanceOf(Decision.Accepted.class);
        List<SelfEvaluationEvent> events = ((Decision.Accepted<SelfEvaluationEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    private void refusedWith(SelfEvaluationCommand command, String... codes) {
        Decision<SelfEvaluationEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<SelfEvaluationEvent>) decision).reasons())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(codes);
    }
}
