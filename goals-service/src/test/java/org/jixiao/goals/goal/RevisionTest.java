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
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.goals.Examples;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
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
    private static final RevisionOrdered ORDERED = new RevisionOrdered(SUBJECT, DOCUMENT, CUT, AMOUNT);
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
        RevisionOrdered less = new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), AMOUNT);
        ordered.when(new OrderRevision(SUBJECT, CUTTING, new BigDecimal("300000.00")))
                .then(less);
        ordered.happened(less)
                .when(new OrderRevision(SUBJECT, CUTTING, new BigDecimal("300000.00")))
                .thenNothingHappens();
        ordered.when(new OrderRevision(SUBJECT, CUTTING, new BigDecimal("9000000.00")))
                .then(new RevisionOrdered(SUBJECT, CUTTING, BigDecimal.ZERO, AMOUNT));
        passed.when(new OrderRevision(SUBJECT, CUTTING, CUT)).thenRefused(Refusal.conflict("goal-already-passed"));
    }

    @Test
    @DisplayName("keeps an order that came while another adjustment was under way, however that one ends")
    void keepsTheOrder() {
        GoalContent revised = content("完成60个援建项目督查。", CUT);
        RevisionOrdered less = new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), AMOUNT);
        var underWay = ordered.happened(requested(revised, DOCUMENT, PLANNING_ALONE), less);
        underWay.happened(new GoalConfirmed(SUBJECT, Text.of(revised).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(
                        EXCELLENT,
                        adjusted(revised, DOCUMENT),
                        new RevisionOrdered(SUBJECT, CUTTING, new BigDecimal("2500000.00"), CUT));
        GoalContent more = content("完成60个援建项目督查。", AMOUNT.add(new BigDecimal("200000.00")));
        String increase = "沪财预〔2020〕80号";
        passed.happened(APPROVED, requested(more, increase, PLANNING_ALONE), cutFrom(AMOUNT))
                .happened(new GoalConfirmed(SUBJECT, Text.of(more).hash(), Post.DIVISION_HEAD, HEAD, true, null))
                .when(new ConcludeReview(SUBJECT, ReviewGrade.EXCELLENT, List.of(), "", null, BY_LEAD, IN_NOVEMBER))
                .then(
                        EXCELLENT,
                        adjusted(more, increase),
                        cutFrom(more.funding().total()));
        GoalContent smaller = content("完成60个援建项目督查。", new BigDecimal("2500000.00"));
        underWay.happened(new AdjustmentWithdrawn(SUBJECT, 1))
                .when(request(smaller, null))
                .then(requested(smaller, CUTTING, PLANNING_ALONE));
    }

    private static RevisionOrdered cutFrom(BigDecimal funding) {
        return new RevisionOrdered(SUBJECT, CUTTING, funding.subtract(new BigDecimal("300000.00")), funding);
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
}
