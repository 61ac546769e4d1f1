package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.budgetApproved;
import static org.jixiao.goals.Examples.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.goals.Examples;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules A: what was approved with another amount is revised to it. */
@DisplayName("A goal that is approved with another amount")
class RevisionTest extends GoalStories {

    private static final String DOCUMENT = APPROVED.budgetDocument();
    private static final String CUTTING = "沪合办会〔2020〕9号";
    private static final BigDecimal CUT = new BigDecimal("2800000.00");
    private static final LocalDate IN_NOVEMBER = LocalDate.of(2020, 11, 20);
    private static final GoalApproved APPROVED_WITH_LESS = approvedFor(CUT);
    private static final String DROPPING = "办会纪〔2020〕11号";
    private static final Cut CUT_BY_300000 = new Cut(1, new BigDecimal("300000.00"));
    private static final RevisionOrdered ORDERED = new RevisionOrdered(SUBJECT, DOCUMENT, CUT, AMOUNT, null);
    private static final ReviewRoute PLANNING_ALONE = new ReviewRoute(
            ROUTE.confirmedBy(),
            List.of(),
            List.of(),
            ROUTE.concludedBy(),
            ROUTE.unitCode(),
            ROUTE.division(),
            false,
            ROUTE.supervision(),
            ROUTE.divisions());

    private final Given<GoalCommand, GoalEvent, GoalState> ordered = passed.happened(APPROVED_WITH_LESS, ORDERED);

    @Test
    @DisplayName("is to be revised, whether finance's document or the paper of a reply brings it")
    void isToBeRevised() {
        passed.heard(ARRANGED, budgetApproved(CUT)).when(approve()).then(APPROVED_WITH_LESS, ORDERED);
        passed.heard(ARRANGED)
                .when(new ApproveByReply(SUBJECT, DOCUMENT, BUDGET_APPROVED_ON, CUT, BUDGET_APPROVED_ON))
                .then(APPROVED_WITH_LESS, ORDERED);
    }

    @Test
    @DisplayName("is to be revised by every cut that was decided before the approval, unless it was dropped again")
    void cutBeforeApproval() {
        BigDecimal left = AMOUNT.subtract(CUT_BY_300000.amount());
        RevisionOrdered cut = new RevisionOrdered(SUBJECT, CUTTING, left, AMOUNT, CUT_BY_300000);
        RevisionOrdered second = new RevisionOrdered(
                SUBJECT, CUTTING, left.subtract(BigDecimal.ONE), AMOUNT, new Cut(2, BigDecimal.ONE));
        var arranged = passed.heard(ARRANGED, budgetApproved(AMOUNT));
        arranged.heard(reduced(CUT_BY_300000)).when(approve()).then(APPROVED, cut);
        arranged.heard(reduced(CUT_BY_300000), reduced(new Cut(2, BigDecimal.ONE)))
                .when(approve())
                .then(APPROVED, cut, second);
        arranged.heard(reduced(CUT_BY_300000), dropped(1)).when(approve()).then(APPROVED);
        arranged.heard(reduced(CUT_BY_300000), dropped(2)).when(approve()).then(APPROVED, cut);
        arranged.happened(APPROVED, cut)
                .when(new OrderRevision(SUBJECT, CUTTING, CUT_BY_300000))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is concluded by planning and finance alone where only amounts change, at any time of the year")
    void isConcludedAlone() {
        GoalContent revised = content("完成60个援建项目督查。", CUT);
        ordered.when(request(revised, null)).then(requested(revised, DOCUMENT, PLANNING_ALONE));
        ordered.happened(
                        requested(revised, DOCUMENT, PLANNING_ALONE),
                        new GoalConfirmed(SUBJECT, Text.of(revised).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(EXCELLENT, adjusted(revised, DOCUMENT));
    }

    @Test
    @DisplayName("goes through the whole review where anything else changes with the amount")
    void isReviewedAsAWhole() {
        GoalContent revised = content("完成50个援建项目督查。", CUT);
        ordered.when(request(revised, null)).then(requested(revised, DOCUMENT, ROUTE));
    }

    @Test
    @DisplayName("is revised to exactly that amount, unless a later paper brings yet another")
    void isRevisedToTheAmount() {
        GoalContent wrong = content("完成60个援建项目督查。", new BigDecimal("2700000.00"));
        ordered.when(request(wrong, DOCUMENT))
                .thenRefused(Refusal.rule("revision-differs-from-reply")
                        .at("funding")
                        .with("approved", "2800000.00")
                        .with("funding", "2700000.00"));
        ordered.when(request(wrong, null))
                .thenRefused(Refusal.rule("budget-document-missing").at("budgetDocument"));
        ordered.when(request(wrong, "沪财预〔2020〕77号")).then(requested(wrong, "沪财预〔2020〕77号", ROUTE));
    }

    @Test
    @DisplayName("stays to be revised until an adjustment brings the money")
    void staysToBeRevised() {
        GoalContent other = content("完成50个援建项目督查。", AMOUNT);
        GoalContent revised = content("完成50个援建项目督查。", CUT);
        ordered.happened(requested(other, null, ROUTE), adjusted(other, null))
                .when(request(revised, null))
                .then(requested(revised, DOCUMENT, PLANNING_ALONE));
        ordered.happened(requested(revised, DOCUMENT, ROUTE), new AdjustmentWithdrawn(SUBJECT, 1))
                .when(request(revised, null))
                .then(requested(revised, DOCUMENT, ROUTE));
        ordered.happened(requested(revised, DOCUMENT, ROUTE), adjusted(revised, DOCUMENT))
                .when(request(other, null))
                .thenRefused(
                        Refusal.conflict("adjustment-too-late").with("lastMonth", 10),
                        Refusal.rule("budget-document-missing").at("budgetDocument"));
    }

    @Test
    @DisplayName("is revised again when the money is cut in mid-year, from what was ordered before")
    void isRevisedWhenCut() {
        RevisionOrdered less =
                new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), AMOUNT, CUT_BY_300000);
        ordered.when(new OrderRevision(SUBJECT, CUTTING, CUT_BY_300000)).then(less);
        ordered.happened(less)
                .when(new OrderRevision(SUBJECT, CUTTING, CUT_BY_300000))
                .thenNothingHappens();
        ordered.when(new OrderRevision(SUBJECT, CUTTING, new Cut(1, new BigDecimal("9000000.00"))))
                .then(new RevisionOrdered(
                        SUBJECT, CUTTING, BigDecimal.ZERO, AMOUNT, new Cut(1, new BigDecimal("9000000.00"))));
        passed.when(new OrderRevision(SUBJECT, CUTTING, CUT_BY_300000))
                .thenRefused(Refusal.conflict("goal-already-passed"));
    }

    @Test
    @DisplayName("keeps an order that came while another adjustment was under way, however that one ends")
    void keepsTheOrder() {
        GoalContent revised = content("完成60个援建项目督查。", CUT);
        RevisionOrdered less =
                new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), AMOUNT, CUT_BY_300000);
        var underWay = ordered.happened(requested(revised, DOCUMENT, PLANNING_ALONE), less);
        underWay.happened(new GoalConfirmed(SUBJECT, Text.of(revised).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(
                        EXCELLENT,
                        adjusted(revised, DOCUMENT),
                        new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), CUT, null));
        GoalContent more = content("完成60个援建项目督查。", AMOUNT.add(new BigDecimal("200000.00")));
        String increase = "沪财预〔2020〕80号";
        passed.happened(APPROVED, requested(more, increase, PLANNING_ALONE), cutFrom(AMOUNT))
                .happened(new GoalConfirmed(SUBJECT, Text.of(more).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(
                        EXCELLENT,
                        adjusted(more, increase),
                        new RevisionOrdered(
                                SUBJECT,
                                CUTTING,
                                AMOUNT.subtract(new BigDecimal("100000.00")),
                                more.funding().total(),
                                null));
        GoalContent smaller = content("完成60个援建项目督查。", new BigDecimal("2500000.00"));
        underWay.happened(new AdjustmentWithdrawn(SUBJECT, 1))
                .when(request(smaller, null))
                .then(requested(smaller, CUTTING, PLANNING_ALONE));
    }

    @Test
    @DisplayName("is revised for each of two cuts, also where both quote the same paper")
    void isRevisedForEachCut() {
        Cut second = new Cut(2, new BigDecimal("100000.00"));
        passed.happened(APPROVED, cutFrom(AMOUNT))
                .when(new OrderRevision(SUBJECT, CUTTING, second))
                .then(new RevisionOrdered(
                        SUBJECT, CUTTING, AMOUNT.subtract(new BigDecimal("400000.00")), AMOUNT, second));
    }

    @Test
    @DisplayName("is not revised any more where the cut is dropped, but for what else was ordered")
    void isNotRevisedAfterAll() {
        RevisionWithdrawn withdrawn = new RevisionWithdrawn(SUBJECT, 1, DROPPING);
        WithdrawRevision withdraw = new WithdrawRevision(SUBJECT, 1, DROPPING);
        Cut second = new Cut(2, new BigDecimal("100000.00"));
        var once = passed.happened(APPROVED, cutFrom(AMOUNT));

        once.when(withdraw).then(withdrawn);
        once.happened(withdrawn).when(withdraw).thenNothingHappens();
        once.when(new WithdrawRevision(SUBJECT, 2, DROPPING)).thenNothingHappens();
        passed.when(withdraw).thenNothingHappens();
        ordered.happened(new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), AMOUNT, CUT_BY_300000))
                .when(withdraw)
                .then(withdrawn, new RevisionOrdered(SUBJECT, DROPPING, CUT, AMOUNT, null));
        once.happened(new RevisionOrdered(
                        SUBJECT, CUTTING, AMOUNT.subtract(new BigDecimal("400000.00")), AMOUNT, second))
                .when(withdraw)
                .then(
                        withdrawn,
                        new RevisionOrdered(
                                SUBJECT, DROPPING, AMOUNT.subtract(new BigDecimal("100000.00")), AMOUNT, null));
    }

    @Test
    @DisplayName("is revised back where it was revised already to the cut that is dropped, or is just being revised")
    void isRevisedBack() {
        BigDecimal cutTo = AMOUNT.subtract(new BigDecimal("300000.00"));
        GoalContent smaller = content("完成60个援建项目督查。", cutTo);
        RevisionWithdrawn withdrawn = new RevisionWithdrawn(SUBJECT, 1, DROPPING);
        WithdrawRevision withdraw = new WithdrawRevision(SUBJECT, 1, DROPPING);
        RevisionOrdered back = new RevisionOrdered(SUBJECT, DROPPING, AMOUNT, cutTo, null);

        passed.happened(APPROVED, cutFrom(AMOUNT), requested(smaller, CUTTING, ROUTE), adjusted(smaller, CUTTING))
                .when(withdraw)
                .then(withdrawn, back);
        var beingRevised = passed.happened(APPROVED, cutFrom(AMOUNT), requested(smaller, CUTTING, PLANNING_ALONE));
        beingRevised.when(withdraw).then(withdrawn);
        beingRevised
                .happened(withdrawn)
                .happened(new GoalConfirmed(SUBJECT, Text.of(smaller).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(EXCELLENT, adjusted(smaller, CUTTING), back);
        beingRevised
                .happened(withdrawn, new AdjustmentWithdrawn(SUBJECT, 1))
                .when(new OrderRevision(SUBJECT, CUTTING, new Cut(3, new BigDecimal("100000.00"))))
                .then(new RevisionOrdered(
                        SUBJECT,
                        CUTTING,
                        AMOUNT.subtract(new BigDecimal("100000.00")),
                        AMOUNT,
                        new Cut(3, new BigDecimal("100000.00"))));
    }

    @Test
    @DisplayName("stays withdrawn where the goal was being adjusted in something else when the cut was dropped")
    void staysWithdrawn() {
        GoalContent otherwise = content("完成61个援建项目督查。", AMOUNT);

        passed.happened(APPROVED, cutFrom(AMOUNT), requested(otherwise, null, PLANNING_ALONE))
                .happened(new RevisionWithdrawn(SUBJECT, 1, DROPPING), adjusted(otherwise, null))
                .when(request(content("完成61个援建项目督查。", CUT), null))
                .thenRefused(
                        Refusal.conflict("adjustment-too-late").with("lastMonth", 10),
                        Refusal.rule("budget-document-missing").at("budgetDocument"));
    }

    @Test
    @DisplayName("keeps what another paper brought on top when a cut is dropped that was known to it")
    void keepsWhatAnotherPaperBrought() {
        String increase = "沪财预〔2020〕80号";
        BigDecimal cutAndIncreased = AMOUNT.subtract(new BigDecimal("100000.00"));
        BigDecimal increased = AMOUNT.add(new BigDecimal("200000.00"));
        GoalContent wish = content("完成60个援建项目督查。", cutAndIncreased);
        RevisionWithdrawn withdrawn = new RevisionWithdrawn(SUBJECT, 1, DROPPING);
        RevisionOrdered back = new RevisionOrdered(SUBJECT, DROPPING, increased, cutAndIncreased, null);
        var beingAdjusted = passed.happened(APPROVED, cutFrom(AMOUNT), requested(wish, increase, PLANNING_ALONE));

        beingAdjusted
                .happened(adjusted(wish, increase))
                .when(new WithdrawRevision(SUBJECT, 1, DROPPING))
                .then(withdrawn, back);
        beingAdjusted
                .happened(
                        withdrawn,
                        new GoalConfirmed(SUBJECT, Text.of(wish).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(EXCELLENT, adjusted(wish, increase), back);
    }

    @Test
    @DisplayName("comes back in full where a cut by more than there was is dropped")
    void comesBackInFull() {
        Cut all = new Cut(1, new BigDecimal("9000000.00"));
        GoalContent nothing = content("完成60个援建项目督查。", new BigDecimal("0.00"));
        RevisionOrdered toNothing = new RevisionOrdered(SUBJECT, CUTTING, BigDecimal.ZERO, AMOUNT, all);

        passed.happened(APPROVED).when(new OrderRevision(SUBJECT, CUTTING, all)).then(toNothing);
        passed.happened(APPROVED, toNothing, requested(nothing, CUTTING, ROUTE), adjusted(nothing, CUTTING))
                .when(new WithdrawRevision(SUBJECT, 1, DROPPING))
                .then(
                        new RevisionWithdrawn(SUBJECT, 1, DROPPING),
                        new RevisionOrdered(SUBJECT, DROPPING, AMOUNT, new BigDecimal("0.00"), null));
    }

    @Test
    @DisplayName("is not cut twice where its owner quoted the paper of the cut before the cut was entered")
    void isNotCutTwice() {
        BigDecimal first = AMOUNT.subtract(new BigDecimal("300000.00"));
        GoalContent smaller = content("完成60个援建项目督查。", first);
        Cut second = new Cut(2, new BigDecimal("100000.00"));
        var ahead = passed.happened(APPROVED, requested(smaller, CUTTING, PLANNING_ALONE), cutFrom(AMOUNT));
        GoalConfirmed confirmed =
                new GoalConfirmed(SUBJECT, Text.of(smaller).hash(), Post.DIVISION_HEAD, HEAD, true, null);
        ConcludeReview conclude =
                new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER);

        ahead.happened(confirmed).when(conclude).then(EXCELLENT, adjusted(smaller, CUTTING));
        BigDecimal both = AMOUNT.subtract(new BigDecimal("400000.00"));
        ahead.happened(new RevisionOrdered(SUBJECT, CUTTING, both, AMOUNT, second), confirmed)
                .when(conclude)
                .then(EXCELLENT, adjusted(smaller, CUTTING), new RevisionOrdered(SUBJECT, CUTTING, both, first, null));
    }

    @Test
    @DisplayName("goes on for a second cut of the same paper, which came while the first one was being revised")
    void goesOnForTheSamePaper() {
        BigDecimal first = AMOUNT.subtract(new BigDecimal("300000.00"));
        BigDecimal both = AMOUNT.subtract(new BigDecimal("400000.00"));
        GoalContent smaller = content("完成60个援建项目督查。", first);
        Cut second = new Cut(2, new BigDecimal("100000.00"));

        passed.happened(APPROVED, cutFrom(AMOUNT), requested(smaller, CUTTING, PLANNING_ALONE))
                .happened(new RevisionOrdered(SUBJECT, CUTTING, both, AMOUNT, second))
                .happened(new GoalConfirmed(SUBJECT, Text.of(smaller).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(EXCELLENT, adjusted(smaller, CUTTING), new RevisionOrdered(SUBJECT, CUTTING, both, first, null));
    }

    private static RevisionOrdered cutFrom(BigDecimal funding) {
        return new RevisionOrdered(
                SUBJECT, CUTTING, funding.subtract(new BigDecimal("300000.00")), funding, CUT_BY_300000);
    }

    private static GoalContent content(String overallGoal, BigDecimal amount) {
        return new GoalContent(overallGoal, Examples.funding(amount), indicators(), null, null, null, null);
    }

    private static RequestAdjustment request(GoalContent wish, @Nullable String document) {
        return new RequestAdjustment(SUBJECT, wish, "按批复数修订。", document, BY_OFFICER, IN_NOVEMBER);
    }

    private static AdjustmentRequested requested(GoalContent wish, @Nullable String document, ReviewRoute route) {
        return new AdjustmentRequested(SUBJECT, wish, Text.of(wish).hash(), "按批复数修订。", document, 1, route);
    }

    private static GoalAdjusted adjusted(GoalContent wish, @Nullable String document) {
        return new GoalAdjusted(SUBJECT, 2, IN_NOVEMBER, wish, "按批复数修订。", document, 1, null);
    }

    private static GoalApproved approvedFor(BigDecimal amount) {
        return new GoalApproved(
                SUBJECT,
                1,
                BUDGET_APPROVED_ON,
                APPROVED.name(),
                APPROVED.unitCode(),
                APPROVED.division(),
                APPROVED.officer(),
                APPROVED.content(),
                DOCUMENT,
                amount,
                false,
                1,
                ROUTE);
    }

    private static ReductionDecided reduced(Cut cut) {
        return new ReductionDecided(
                SUBJECT,
                cut.reduction(),
                cut.amount(),
                BigDecimal.ZERO,
                Cause.OBJECTIVE,
                "任务减少。",
                CUTTING,
                BUDGET_APPROVED_ON);
    }

    private static MeasureDropped dropped(int number) {
        return new MeasureDropped(SUBJECT, number, "财政退回。", DROPPING, false, null, null, false, BUDGET_APPROVED_ON);
    }
}
