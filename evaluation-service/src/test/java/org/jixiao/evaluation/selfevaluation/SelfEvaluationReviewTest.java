package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.EFFECT;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.LEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.MOVED;
import static org.jixiao.evaluation.selfevaluation.Examples.OFFICER;
import static org.jixiao.evaluation.selfevaluation.Examples.OPENED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.SEAT;
import static org.jixiao.evaluation.selfevaluation.Examples.SIGNED;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.VISITS;
import static org.jixiao.evaluation.selfevaluation.Examples.WORDS;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.evaluation.paper.IndicatorOnPaper;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FileTrialSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NotProved;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReturnSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.Ruling;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SuperviseSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The review of a self-evaluation")
class SelfEvaluationReviewTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final Actor CHIEF = new Actor("chief-1", "孙主任", Set.of("unit-head"), UNIT);

    private SelfEvaluationState state = new SelfEvaluationState.Unknown()
            .heed(RULEBOOK)
            .heed(GOAL)
            .heed(BUDGET)
            .heed(paid("2600000.00", "2600000.00"))
            .heed(HEAD_APPOINTED)
            .evolve(OPENED);

    @Test
    @DisplayName("goes by confirmation and opinion to a result")
    void wholeWay() {
        String hash = submitted(Examples.answers("100"));
        assertThat(accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH)))
                .containsExactly(new SelfEvaluationConfirmed(
                        PROJECT, UNIT, hash, Post.DIVISION_HEAD, new Person(HEAD.id(), "李处长"), true, null, MARCH));
        assertThat(accept(judge(Opinion.AGREE, "")))
                .containsExactly(new SelfEvaluationJudged(PROJECT, UNIT, "research-office", Opinion.AGREE, "", null));
        SelfEvaluationFinalised result = finalised(finalise(List.of(), List.of(), "支出偏慢已说明"));

        assertThat(result.version()).isEqualTo(1);
        assertThat(result.contentHash()).isEqualTo(hash);
        assertThat(result.sheet().total()).isEqualTo("97.08");
        assertThat(result.sheet().grade()).isEqualTo("优");
        assertThat(result.proveBy()).isNull();
    }

    @Test
    @DisplayName("ends without confirmation, opinion or the money as it is now, and names all")
    void gates() {
        submitted(Examples.answers("100"));
        state = state.heed(paid("50000.00", "2650000.00"));
        refusedWith(
                finalise(List.of(), List.of(), "已核实"),
                "goal-not-confirmed",
                "opinion-missing",
                "money-moved-since-submission");
    }

    @Test
    @DisplayName("is the lead's to end, and nobody's who wrote the sheet")
    void whoConcludes() {
        reviewed(Examples.answers("100"));
        refusedWith(
                new FinaliseSelfEvaluation(
                        PROJECT, List.of(), List.of(), List.of(), "已核实", null, List.of(), SEAT, MARCH),
                "review-led-by-others");
        Actor author = new Actor("officer-1", "王项目", Set.of("planning-finance"), UNIT);
        refusedWith(
                new FinaliseSelfEvaluation(
                        PROJECT, List.of(), List.of(), List.of(), "已核实", null, List.of(), author, MARCH),
                "author-cannot-review");
        refusedWith(new ReturnSelfEvaluation(PROJECT, "补充", author, MARCH), "author-cannot-review");
        refusedWith(new ReturnSelfEvaluation(PROJECT, "补充", SEAT, MARCH), "review-led-by-others");
    }

    @Test
    @DisplayName("cannot pass over a seat that disagrees")
    void disagreement() {
        String hash = submitted(Examples.answers("100"));
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        refusedWith(judge(Opinion.DISAGREE, " "), "opinion-without-reason");
        accept(judge(Opinion.DISAGREE, "佐证不足"));
        refusedWith(finalise(List.of(), List.of(), "已核实"), "seat-disagrees");
    }

    @Test
    @DisplayName("says something of every alert")
    void alerts() {
        state = state.heed(paid("-600000.00", "2000000.00"));
        reviewed(Examples.answers("100"));
        refusedWith(finalise(List.of(), List.of(), " "), "alert-without-remark");
        finalised(finalise(List.of(), List.of(), "招标节约，已核实"));
    }

    @Test
    @DisplayName("agrees to what does not apply, or returns it")
    void notApplicable() {
        reviewed(List.of(
                Indicators.reached(VISITS, "100"),
                Indicators.judged(EFFECT, Band.REACHED, "30.00", ""),
                Indicators.notApplicable(SIGNED, "本年无签约")));
        refusedWith(finalise(List.of(), List.of(), "已核实"), "not-applicable-not-agreed");
        refusedWith(
                finalise(List.of("I3"), List.of(new NotProved("I3", "无佐证"), new NotProved("I9", "无佐证")), "已核实"),
                "unproved-does-not-count",
                "unproved-does-not-count");
        assertThat(finalised(finalise(List.of("I3"), List.of(), "已核实")).sheet().indicatorScore())
                .isEqualTo("90.00");
    }

    @Test
    @DisplayName("finds a result unproved, which the unit may still prove within ten working days")
    void unproved() {
        reviewed(Examples.answers("100"));
        SelfEvaluationFinalised result = finalised(finalise(List.of(), List.of(new NotProved("I2", "没有问卷")), "缺少佐证"));
        assertThat(result.sheet().result()).isEqualTo(Result.UNPROVED);
        assertThat(result.sheet().grade()).isNull();
        assertThat(result.sheet().total()).isEqualTo("69.08");
        assertThat(result.proveBy()).isEqualTo(LocalDate.of(2021, 3, 15));

        refusedWith(submit(Examples.answers("100"), LocalDate.of(2021, 3, 16)), "proof-term-over");
        SelfEvaluationSubmitted again =
                (SelfEvaluationSubmitted) accept(submit(proved("100", "29.00"), LocalDate.of(2021, 3, 15)))
                        .getFirst();
        accept(new ConfirmSelfEvaluation(PROJECT, again.contentHash(), HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        SelfEvaluationFinalised proved = finalised(finalise(List.of(), List.of(), "佐证已补齐"));
        assertThat(proved.version()).isEqualTo(2);
        assertThat(proved.sheet().result()).isEqualTo(Result.GRADED);
        assertThat(proved.proveBy()).isNull();
        refusedWith(submit(proved("100", "30.00"), MARCH), "self-evaluation-finalised");
    }

    @Test
    @DisplayName("takes within the term of proof no other line, no later money, and no second term")
    void termOfProof() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(new NotProved("I2", "没有问卷")), "缺少佐证"));
        state = state.heed(paid("50000.00", "2650000.00"));
        refusedWith(submit(proved("101", "29.00"), MARCH), "line-not-open-to-proof");

        SelfEvaluationSubmitted again = (SelfEvaluationSubmitted)
                accept(submit(proved("100.0", "29.00"), MARCH)).getFirst();
        assertThat(again.sheet().execution().funds().executed()).isEqualTo("2600000.00");
        accept(new ConfirmSelfEvaluation(PROJECT, again.contentHash(), HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        LocalDate later = LocalDate.of(2021, 3, 12);
        SelfEvaluationFinalised second = finalised(new FinaliseSelfEvaluation(
                PROJECT,
                List.of(),
                List.of(new NotProved("I2", "问卷不完整")),
                List.of(),
                "仍缺佐证",
                null,
                List.of(),
                LEAD,
                later));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.proveBy()).isEqualTo(LocalDate.of(2021, 3, 15));
        refusedWith(submit(proved("100", "30.00"), LocalDate.of(2021, 3, 16)), "proof-term-over");

        accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, later));
        SelfEvaluationSubmitted reopened =
                (SelfEvaluationSubmitted) accept(submit(Examples.answers("101"), LocalDate.of(2021, 4, 6)))
                        .getFirst();
        assertThat(reopened.sheet().execution().funds().executed()).isEqualTo("2650000.00");
    }

    @Test
    @DisplayName("can be reopened where a proof came back after its term, and not before the term is over")
    void proofReturnedTooLate() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(new NotProved("I2", "没有问卷")), "缺少佐证"));
        accept(submit(proved("100", "29.00"), LocalDate.of(2021, 3, 15)));
        LocalDate after = LocalDate.of(2021, 3, 16);
        refusedWith(new ReopenSelfEvaluation(PROJECT, "再证", "沪合办〔2021〕5号", LEAD, after), "self-evaluation-not-final");
        accept(new ReturnSelfEvaluation(PROJECT, "问卷不全", LEAD, after));
        refusedWith(
                new ReopenSelfEvaluation(PROJECT, "再证", "沪合办〔2021〕5号", LEAD, LocalDate.of(2021, 3, 15)),
                "self-evaluation-not-final");

        accept(new ReopenSelfEvaluation(PROJECT, "再证", "沪合办〔2021〕5号", LEAD, after));
        assertThat(accept(submit(Examples.answers("100"), after))).hasSize(1);
    }

    @Test
    @DisplayName("is not begun anew by a reopening while the first sheet is only returned")
    void firstSheetReturned() {
        submitted(Examples.answers("100"));
        accept(new ReturnSelfEvaluation(PROJECT, "补充问卷", LEAD, MARCH));
        refusedWith(new ReopenSelfEvaluation(PROJECT, "再证", "沪合办〔2021〕5号", LEAD, MARCH), "self-evaluation-not-final");
    }

    @Test
    @DisplayName("begins anew by the leaders alone once its result was applied")
    void reopenedOnceApplied() {
        Actor leader = new Actor("leader-1", "郑主任", Set.of("office-leader"), UNIT);
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        state = state.heed(Examples.APPLIED);
        refusedWith(
                new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕6号", LEAD, MARCH),
                "result-in-use-reopened-by-leaders");
        assertThat(accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕6号", leader, MARCH)))
                .hasSize(1);
    }

    @Test
    @DisplayName("begins anew in the unit that the project goes to meanwhile")
    void transferred() {
        String hash = submitted(Examples.answers("100"));
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        state = state.heed(MOVED).heed(headOf("BJ"));

        refusedWith(finalise(List.of(), List.of(), "已核实"), "goal-not-confirmed", "opinion-missing");
        refusedWith(submit(Examples.answers("100"), MARCH), "subject-of-another-unit");
        refusedWith(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH), "subject-of-another-unit");
        Actor head = new Actor("head-bj", "吴主任", Set.of("division-head"), "BJ");
        assertThat(accept(new ConfirmSelfEvaluation(PROJECT, hash, head, MARCH)))
                .extracting(event -> ((SelfEvaluationConfirmed) event).unitCode())
                .containsExactly("BJ");
        accept(judge(Opinion.AGREE, ""));
        SelfEvaluationFinalised result = finalised(finalise(List.of(), List.of(), "已核实"));
        assertThat(result.unitCode()).isEqualTo("BJ");
    }

    @Test
    @DisplayName("of a key project in its own unit, or of a unit as a whole, is seen by one of the three first")
    void supervision() {
        refusedWith(new SuperviseSelfEvaluation(PROJECT, "已看", LEAD, MARCH), "self-evaluation-not-submitted");
        state = ownReview(Supervision.OF_KEY_SUBJECTS);
        String hash = submitted(Examples.answers("100"));
        refusedWith(new SuperviseSelfEvaluation(PROJECT, "已看", LEAD, MARCH), "goal-not-confirmed", "opinion-missing");
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        state = state.heed(new KeyProjectDesignated(PROJECT.code(), Examples.YEAR, "民生", MARCH));

        refusedWith(concludedByHead(), "self-evaluation-not-supervised");
        refusedWith(new SuperviseSelfEvaluation(PROJECT, "已看", CHIEF, MARCH), "supervised-by-others");
        assertThat(accept(new SuperviseSelfEvaluation(PROJECT, "已看", LEAD, MARCH)))
                .containsExactly(new SelfEvaluationSupervised(PROJECT, UNIT, "planning-finance", "已看"));
        assertThat(accept(new SuperviseSelfEvaluation(PROJECT, "再看", LEAD, MARCH)))
                .isEmpty();
        finalised(concludedByHead());
    }

    @Test
    @DisplayName(
            "is sent back by the three as well, where the unit reviews by itself, and needs none of them where they"
                    + " judge")
    void supervisionElsewhere() {
        reviewed(Examples.answers("100"));
        refusedWith(new SuperviseSelfEvaluation(PROJECT, "已看", LEAD, MARCH), "self-evaluation-needs-no-supervision");
        state = ownReview(Supervision.OF_KEY_SUBJECTS);
        reviewed(Examples.answers("100"));
        assertThat(accept(new ReturnSelfEvaluation(PROJECT, "佐证不足", LEAD, MARCH)))
                .hasSize(1);
        reviewed(Examples.answers("100"));
        finalised(concludedByHead());
        state = ownReview(Supervision.ALWAYS);
        reviewed(Examples.answers("100"));
        refusedWith(concludedByHead(), "self-evaluation-not-supervised");
    }

    @Test
    @DisplayName("is given back by the head who does not confirm it, and once it is confirmed by the lead alone")
    void returnedUnconfirmed() {
        String hash = submitted(Examples.answers("100"));
        ReturnSelfEvaluation byHead = new ReturnSelfEvaluation(PROJECT, "数据有误", HEAD, MARCH);
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        refusedWith(byHead, "review-led-by-others");
        accept(submit(Examples.answers("101"), MARCH));
        Actor elsewhere = new Actor(HEAD.id(), HEAD.name(), HEAD.roles(), "BJ");
        refusedWith(new ReturnSelfEvaluation(PROJECT, "数据有误", elsewhere, MARCH), "review-led-by-others");
        assertThat(accept(byHead)).containsExactly(new SelfEvaluationReturned(PROJECT, "数据有误", null));
    }

    @Test
    @DisplayName("gives the sheet back, and takes another that is as punctual as the first")
    void returned() {
        String hash = submitted(Examples.answers("100"));
        assertThat(accept(new ReturnSelfEvaluation(PROJECT, "补充问卷", LEAD, MARCH)))
                .containsExactly(new SelfEvaluationReturned(PROJECT, "补充问卷", null));
        refusedWith(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH), "self-evaluation-was-returned");
        SelfEvaluationSubmitted again =
                (SelfEvaluationSubmitted) accept(submit(Examples.answers("100"), LocalDate.of(2021, 5, 1)))
                        .getFirst();
        assertThat(again.late()).isFalse();
    }

    @Test
    @DisplayName("begins anew with other answers, and does not notice the same ones")
    void otherAnswers() {
        reviewed(Examples.answers("100"));
        assertThat(accept(submit(Examples.answers("100"), MARCH))).isEmpty();
        accept(submit(Examples.answers("101"), MARCH));
        refusedWith(finalise(List.of(), List.of(), "已核实"), "goal-not-confirmed", "opinion-missing");
    }

    @Test
    @DisplayName("takes no confirmation of another content, of another unit, or of whoever submitted")
    void whoConfirms() {
        String hash = submitted(Examples.answers("100"));
        refusedWith(new ConfirmSelfEvaluation(PROJECT, "0000", HEAD, MARCH), "confirmed-content-differs");
        Actor stranger = new Actor("head-9", "钱处长", Set.of("division-head"), "BJ");
        refusedWith(new ConfirmSelfEvaluation(PROJECT, hash, stranger, MARCH), "subject-of-another-unit");
        refusedWith(new ConfirmSelfEvaluation(PROJECT, hash, OFFICER, MARCH), "author-cannot-review");
    }

    @Test
    @DisplayName("lets a result stand that nothing changes, not even late money")
    void locked() {
        String hash = reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        state = state.heed(paid("50000.00", "2650000.00"));
        refusedWith(submit(Examples.answers("90"), MARCH), "self-evaluation-finalised");
        refusedWith(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH), "self-evaluation-finalised");
        refusedWith(finalise(List.of(), List.of(), "再次"), "self-evaluation-finalised");
    }

    @Test
    @DisplayName("begins once more when the result is reopened, and comes to the next version")
    void reopened() {
        Actor leader = new Actor("leader-1", "郑主任", Set.of("office-leader"), UNIT);
        refusedWith(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, MARCH), "self-evaluation-not-final");
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        assertThat(accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, MARCH)))
                .containsExactly(new SelfEvaluationReopened(PROJECT, 1, "漏计", "沪合办〔2021〕5号", MARCH));
        refusedWith(finalise(List.of(), List.of(), "已核实"), "self-evaluation-was-returned");

        reviewed(Examples.answers("101"));
        assertThat(finalised(finalise(List.of(), List.of(), "已核实")).version()).isEqualTo(2);
        state = state.heed(Examples.PUBLISHED);
        refusedWith(
                new ReopenSelfEvaluation(PROJECT, "再次", "沪合办〔2021〕6号", LEAD, MARCH),
                "result-in-use-reopened-by-leaders");
        assertThat(accept(new ReopenSelfEvaluation(PROJECT, "再次", "沪合办〔2021〕6号", leader, MARCH)))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "is told once of money that moved after its result, and where that is much, that it should be reopened")
    void lateMoney() {
        NoticeLateMoney look = new NoticeLateMoney(PROJECT, List.of(), MARCH);
        assertThat(accept(look)).isEmpty();
        reviewed(Examples.answers("100"));
        assertThat(accept(look)).isEmpty();
        finalised(finalise(List.of(), List.of(), "已核实"));
        assertThat(accept(look)).isEmpty();

        state = state.heed(paid("50000.00", "2650000.00"));
        LateMoneyNoticed little = (LateMoneyNoticed) accept(look).getFirst();
        assertThat(little.total()).isEqualTo("97.08");
        assertThat(little.totalNow()).isEqualTo("97.25");
        assertThat(little.difference()).isEqualTo("0.17");
        assertThat(little.reopeningProposed()).isFalse();
        assertThat(accept(look)).isEmpty();

        // 10 × 116.8 ÷ 286.4 = 4.08: exactly 5 points; a 元 less is not yet seen in two decimals
        state = state.heed(paid("-1482000.00", "1168000.00"));
        LateMoneyNoticed bound = (LateMoneyNoticed) accept(look).getFirst();
        assertThat(bound.difference()).isEqualTo("5.00");
        assertThat(bound.reopeningProposed()).isFalse();
        state = state.heed(paid("-3000.00", "1165000.00"));
        LateMoneyNoticed much = (LateMoneyNoticed) accept(look).getFirst();
        assertThat(much.difference()).isEqualTo("5.01");
        assertThat(much.reopeningProposed()).isTrue();
        assertThat(much.scored().executed()).isEqualTo("2600000.00");

        accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, MARCH));
        assertThat(accept(look)).isEmpty();
    }

    @Test
    @DisplayName("takes over what a recheck changed as the next version, and nothing that was confirmed or rechecked on"
            + " another result")
    void rechecked() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        LineChange change = new LineChange("I2", EFFECT.name(), number("28.00"), number("20.00"), "佐证不足", false);
        assertThat(accept(new AdoptRecheck(PROJECT, 1, List.of(), "维持", MARCH))).isEmpty();
        refusedWith(new AdoptRecheck(PROJECT, 2, List.of(change), "调整", MARCH), "another-result-stands");
        SelfEvaluationFinalised next =
                (SelfEvaluationFinalised) accept(new AdoptRecheck(PROJECT, 1, List.of(change), "调整", MARCH))
                        .getFirst();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.sheet().total()).isEqualTo("89.08");
        assertThat(next.sheet().grade()).isEqualTo("良");
        assertThat(next.sheet().indicators().get(1).calculation().getLast().formula())
                .isEqualTo("28 → 20");
        refusedWith(new AdoptRecheck(PROJECT, 1, List.of(change), "调整", MARCH), "another-result-stands");
        accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, MARCH));
        refusedWith(new AdoptRecheck(PROJECT, 2, List.of(change), "调整", MARCH), "another-result-stands");
    }

    @Test
    @DisplayName("rules on whether a target was too low, whatever the unit said, and says why")
    void rulesOnCauses() {
        reviewed(farAbove(OverAchievementCause.CIRCUMSTANCES));
        Ruling tooLow = new Ruling("I1", OverAchievementCause.TARGET_TOO_LOW, "上年实际已达140次");
        refusedWith(ruling(tooLow, tooLow), "no-cause-to-rule-on");
        refusedWith(ruling(new Ruling("I3", OverAchievementCause.TARGET_TOO_LOW, "偏低")), "no-cause-to-rule-on");
        ScoredIndicator line = finalised(ruling(tooLow)).sheet().indicators().getFirst();
        assertThat(line.score()).isEqualTo("40.00");
        assertThat(line.cause()).isEqualTo(OverAchievementCause.CIRCUMSTANCES);
        assertThat(line.causeThatCounts()).isEqualTo(OverAchievementCause.TARGET_TOO_LOW);
        assertThat(new IndicatorOnPaper(line).reason()).isEqualTo("政策或客观因素：超出（审核认定：目标偏低，上年实际已达140次）");
    }

    @Test
    @DisplayName("takes back what the unit's own word would cost, and keeps a ruling while another line is proved")
    void rulesForTheUnit() {
        reviewed(farAbove(OverAchievementCause.TARGET_TOO_LOW));
        Ruling better = new Ruling("I1", OverAchievementCause.BETTER_WORK, "新增任务");
        SelfEvaluationFinalised unproved = finalised(new FinaliseSelfEvaluation(
                PROJECT,
                List.of(),
                List.of(new NotProved("I2", "没有问卷")),
                List.of(better),
                "缺少佐证",
                null,
                List.of(),
                LEAD,
                MARCH));
        assertThat(unproved.sheet().indicators().getFirst().score()).isEqualTo("50.00");
        SelfEvaluationSubmitted again =
                (SelfEvaluationSubmitted) accept(submit(farAbove(OverAchievementCause.TARGET_TOO_LOW), MARCH))
                        .getFirst();
        assertThat(again.sheet().indicators().getFirst().score()).isEqualTo("50.00");
    }

    private static List<Answer> farAbove(OverAchievementCause cause) {
        return List.of(
                new Answer("I1", new Actual(number("150"), null, null, null, null, null), cause, "超出", List.of()),
                Indicators.judged(EFFECT, Band.REACHED, "28.00", "部分群众知晓度不高"),
                Indicators.fulfilled(SIGNED, true, ""));
    }

    private static FinaliseSelfEvaluation ruling(Ruling... rulings) {
        return new FinaliseSelfEvaluation(
                PROJECT, List.of(), List.of(), List.of(rulings), "已核实", null, List.of(), LEAD, MARCH);
    }

    @Test
    @DisplayName("keeps what a recheck gave the other lines while the unit proves one, until that is final, too")
    void recheckedThenProved() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        accept(new AdoptRecheck(
                PROJECT,
                1,
                List.of(
                        new LineChange("I1", VISITS.name(), number("30.00"), number("25.00"), "台账不全", false),
                        new LineChange("I2", EFFECT.name(), number("28.00"), number("0.00"), "原件遗失", true)),
                "调整",
                MARCH));
        SelfEvaluationSubmitted again = (SelfEvaluationSubmitted)
                accept(submit(proved("100", "29.00"), MARCH)).getFirst();
        assertThat(again.sheet().indicators().getFirst().score()).isEqualTo("25.00");
        assertThat(accept(submit(proved("100", "29.00"), MARCH))).isEmpty();
        accept(new ConfirmSelfEvaluation(PROJECT, again.contentHash(), HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        SelfEvaluationFinalised proved = finalised(finalise(List.of(), List.of(), "佐证已补齐"));
        assertThat(proved.sheet()).isEqualTo(again.sheet());
        assertThat(proved.sheet().indicators())
                .extracting(ScoredIndicator::score)
                .startsWith(number("25.00"));
        assertThat(proved.sheet()
                        .indicators()
                        .getFirst()
                        .calculation()
                        .getLast()
                        .rule())
                .isEqualTo(Rule.RECHECKED);
        assertThat(proved.sheet().result()).isEqualTo(Result.GRADED);
    }

    @Test
    @DisplayName("rules on no cause of a line whose points a recheck gave: it would change nothing")
    void rechecksThenRules() {
        reviewed(farAbove(OverAchievementCause.CIRCUMSTANCES));
        finalised(finalise(List.of(), List.of(), "已核实"));
        accept(new AdoptRecheck(
                PROJECT,
                1,
                List.of(
                        new LineChange("I1", VISITS.name(), number("50.00"), number("25.00"), "台账不全", false),
                        new LineChange("I2", EFFECT.name(), number("28.00"), number("0.00"), "原件遗失", true)),
                "调整",
                MARCH));
        List<Answer> answers = new ArrayList<>(proved("100", "29.00"));
        answers.set(0, farAbove(OverAchievementCause.CIRCUMSTANCES).getFirst());
        SelfEvaluationSubmitted again =
                (SelfEvaluationSubmitted) accept(submit(answers, MARCH)).getFirst();
        accept(new ConfirmSelfEvaluation(PROJECT, again.contentHash(), HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        refusedWith(ruling(new Ruling("I1", OverAchievementCause.TARGET_TOO_LOW, "上年实际已达140次")), "no-cause-to-rule-on");
        assertThat(finalised(finalise(List.of(), List.of(), "佐证已补齐"))
                        .sheet()
                        .indicators()
                        .getFirst()
                        .score())
                .isEqualTo("25.00");
    }

    @Test
    @DisplayName("holds a line for unproved although a recheck gave it points before")
    void rechecksThenUnproved() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        accept(new AdoptRecheck(
                PROJECT,
                1,
                List.of(
                        new LineChange("I1", VISITS.name(), number("30.00"), number("25.00"), "台账不全", false),
                        new LineChange("I2", EFFECT.name(), number("28.00"), number("0.00"), "原件遗失", true)),
                "调整",
                MARCH));
        SelfEvaluationSubmitted again = (SelfEvaluationSubmitted)
                accept(submit(proved("100", "29.00"), MARCH)).getFirst();
        accept(new ConfirmSelfEvaluation(PROJECT, again.contentHash(), HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        SelfEvaluationFinalised second = finalised(finalise(List.of(), List.of(new NotProved("I1", "台账遗失")), "仍缺佐证"));
        assertThat(second.sheet().indicators().getFirst().score()).isEqualTo("0.00");
        assertThat(second.sheet().indicators().getFirst().unproved()).isEqualTo("台账遗失");
    }

    @Test
    @DisplayName("takes over what a recheck found unproved, which the unit may still prove from then on")
    void recheckedUnproved() {
        reviewed(Examples.answers("100"));
        finalised(finalise(List.of(), List.of(), "已核实"));
        LineChange change = new LineChange("I2", EFFECT.name(), number("28.00"), number("0.00"), "原件遗失", true);
        SelfEvaluationFinalised next = (SelfEvaluationFinalised)
                accept(new AdoptRecheck(PROJECT, 1, List.of(change), "调整", LocalDate.of(2021, 3, 2)))
                        .getFirst();
        assertThat(next.sheet().result()).isEqualTo(Result.UNPROVED);
        assertThat(next.sheet().grade()).isNull();
        assertThat(next.sheet().total()).isEqualTo("69.08");
        assertThat(next.sheet().indicators().get(1).unproved()).isEqualTo("原件遗失");
        assertThat(next.sheet().indicators().get(1).calculation())
                .extracting(CalculationLine::rule)
                .endsWith(Rule.RECHECKED, Rule.UNPROVED);
        assertThat(next.proveBy()).isEqualTo(LocalDate.of(2021, 3, 16));
        accept(submit(proved("100", "29.00"), LocalDate.of(2021, 3, 16)));
    }

    @Test
    @DisplayName("of a trial is a confirmation and a filing, without a grade")
    void trial() {
        state = new SelfEvaluationState.Unknown()
                .heed(RULEBOOK)
                .heed(GOAL)
                .heed(HEAD_APPOINTED)
                .evolve(trialOpened());
        refusedWith(new FileTrialSelfEvaluation(PROJECT, "", MARCH), "self-evaluation-not-submitted");
        String hash = submitted(Examples.answers("100"));
        refusedWith(new FileTrialSelfEvaluation(PROJECT, "", MARCH), "goal-not-confirmed");
        refusedWith(finalise(List.of(), List.of(), "已核实"), "trial-is-filed");
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        assertThat(accept(new FileTrialSelfEvaluation(PROJECT, "指标可再细化", MARCH)))
                .containsExactly(new TrialSelfEvaluationFiled(PROJECT, hash, "指标可再细化", MARCH));
        assertThat(accept(new FileTrialSelfEvaluation(PROJECT, "再次", MARCH))).isEmpty();
    }

    private static SelfEvaluationOpened trialOpened() {
        return Examples.opened(route(List.of(), "planning-finance", Supervision.NONE), true);
    }

    /** A unit that reviews by itself and whose head concludes. */
    private static SelfEvaluationState ownReview(Supervision supervision) {
        return new SelfEvaluationState.Unknown()
                .heed(RULEBOOK)
                .heed(GOAL)
                .heed(BUDGET)
                .heed(paid("2600000.00", "2600000.00"))
                .heed(HEAD_APPOINTED)
                .evolve(Examples.opened(route(List.of("research-office"), "unit-head", supervision), false));
    }

    private static ReviewRoute route(List<String> seats, String concludedBy, Supervision supervision) {
        return new ReviewRoute(
                List.of(Post.DIVISION_HEAD),
                seats,
                List.of(),
                concludedBy,
                UNIT,
                "对口支援处",
                false,
                supervision,
                Map.of());
    }

    private static PostFilled headOf(String unit) {
        return new PostFilled(
                unit,
                Post.DIVISION_HEAD,
                "对口支援处",
                new Person("head-bj", "吴主任"),
                false,
                LocalDate.of(2019, 1, 1),
                "沪合办〔2019〕1号");
    }

    private static FinaliseSelfEvaluation concludedByHead() {
        return new FinaliseSelfEvaluation(
                PROJECT, List.of(), List.of(), List.of(), "已核实", null, List.of(), CHIEF, MARCH);
    }

    private static List<Answer> proved(String visits, String effect) {
        return List.of(
                Indicators.reached(VISITS, visits),
                Indicators.judged(EFFECT, Band.REACHED, effect, "部分群众知晓度不高"),
                Indicators.fulfilled(SIGNED, true, ""));
    }

    private static SubmitSelfEvaluation submit(List<Answer> answers, LocalDate on) {
        return new SubmitSelfEvaluation(PROJECT, answers, WORDS, List.of(), OFFICER, on);
    }

    private static JudgeSelfEvaluation judge(Opinion opinion, String text) {
        return new JudgeSelfEvaluation(PROJECT, "research-office", opinion, text, SEAT, MARCH);
    }

    private static FinaliseSelfEvaluation finalise(List<String> agreed, List<NotProved> unproved, String remark) {
        return new FinaliseSelfEvaluation(PROJECT, agreed, unproved, List.of(), remark, null, List.of(), LEAD, MARCH);
    }

    /** Submits, and gives the hash of the sheet. */
    private String submitted(List<Answer> answers) {
        return ((SelfEvaluationSubmitted) accept(submit(answers, MARCH)).getFirst()).contentHash();
    }

    /** Submits, confirms and judges. */
    private String reviewed(List<Answer> answers) {
        String hash = submitted(answers);
        accept(new ConfirmSelfEvaluation(PROJECT, hash, HEAD, MARCH));
        accept(judge(Opinion.AGREE, ""));
        return hash;
    }

    private SelfEvaluationFinalised finalised(FinaliseSelfEvaluation command) {
        return (SelfEvaluationFinalised) accept(command).getFirst();
    }

    private List<SelfEvaluationEvent> accept(SelfEvaluationCommand command) {
        Decision<SelfEvaluationEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
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
