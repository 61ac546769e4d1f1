package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.indicator;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.goals.Examples.withThreshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.Examples;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.WithdrawGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An approved goal")
class GoalAdjustmentTest extends GoalStories {

    private static final LocalDate IN_JUNE = LocalDate.of(2020, 6, 15);
    private static final List<Indicator> FEWER = fewer("40", 20);
    private static final RequestAdjustment REQUEST = request(FEWER, AMOUNT, null, IN_JUNE);
    private static final GoalContent WISH = REQUEST.content();
    private static final String WISHED = Text.of(WISH).hash();
    private static final AdjustmentRequested REQUESTED =
            new AdjustmentRequested(SUBJECT, WISH, WISHED, "受疫情影响，上半年未能出差。", null, 1, ROUTE);
    private static final GoalConfirmed WISH_CONFIRMED =
            new GoalConfirmed(SUBJECT, WISHED, Post.DIVISION_HEAD, HEAD, true, null);
    private static final GoalAdjusted ADJUSTED = adjusted(2);

    private final Given<GoalCommand, GoalEvent, GoalState> requested = approved.happened(REQUESTED);
    private final Given<GoalCommand, GoalEvent, GoalState> agreedAgain =
            requested.happened(WISH_CONFIRMED, AGREED, RESEARCH_AGREED, SECRETARIAT_AGREED);

    @Test
    @DisplayName("is adjusted on request, with its reason")
    void isRequested() {
        approved.when(REQUEST).then(REQUESTED);
    }

    @Test
    @DisplayName("is adjusted only once it is approved")
    void isApprovedFirst() {
        undrafted.when(REQUEST).thenRefused(Refusal.notFound("goal-not-drafted"));
        passed.when(REQUEST).thenRefused(Refusal.conflict("goal-already-passed"));
        requested.when(REQUEST).thenRefused(Refusal.conflict("goal-under-review"));
    }

    @Test
    @DisplayName("is reviewed like a goal and becomes the next version")
    void becomesTheNextVersion() {
        requested.when(new ConfirmGoal(SUBJECT, WISHED, BY_HEAD, IN_JUNE)).then(WISH_CONFIRMED);
        requested
                .when(agree())
                .thenRefused(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
        agreedAgain.when(concludeInJune(ReviewGrade.EXCELLENT, "")).then(EXCELLENT, ADJUSTED);
    }

    @Test
    @DisplayName("is adjusted from the version that stands")
    void isAdjustedAgain() {
        agreedAgain
                .happened(EXCELLENT, ADJUSTED, REQUESTED, WISH_CONFIRMED, AGREED, RESEARCH_AGREED, SECRETARIAT_AGREED)
                .when(concludeInJune(ReviewGrade.EXCELLENT, ""))
                .then(EXCELLENT, adjusted(3));
    }

    @Test
    @DisplayName("is adjusted with 良 once it was completed")
    void isCompleted() {
        agreedAgain
                .happened(GOOD)
                .when(new AcceptCompletion(SUBJECT, BY_LEAD, IN_JUNE))
                .then(ADJUSTED);
    }

    @Test
    @DisplayName("keeps its weights also where the wish is completed")
    void keepsItsWeightsWhenCompleted() {
        List<Indicator> shifted = new ArrayList<>(fewer("40", 25));
        shifted.set(4, indicator("I5", Group.BENEFIT, Category.SOCIAL, "受益群众人数", "15", "万人", 15));
        GoalContent completed = request(shifted, AMOUNT, null, IN_JUNE).content();
        String hash = Text.of(completed).hash();
        agreedAgain
                .happened(
                        GOOD,
                        new GoalCompleted(SUBJECT, completed, hash),
                        new GoalConfirmed(SUBJECT, hash, Post.DIVISION_HEAD, HEAD, true, null))
                .when(new AcceptCompletion(SUBJECT, BY_LEAD, IN_JUNE))
                .thenRefused(
                        Refusal.rule("weight-is-fixed")
                                .at("indicators[0].weight")
                                .with("weight", "20"),
                        Refusal.rule("weight-is-fixed")
                                .at("indicators[4].weight")
                                .with("weight", "20"));
    }

    @Test
    @DisplayName("stands as it is where the wish is turned down, with whatever grade")
    void standsAsItIs() {
        AdjustmentRejected rejected = new AdjustmentRejected(SUBJECT, 1, "理由不足。", null);
        agreedAgain
                .when(concludeInJune(ReviewGrade.FAIR, "理由不足。"))
                .then(concluded(ReviewGrade.FAIR, "理由不足。"), rejected);
        agreedAgain
                .when(concludeInJune(ReviewGrade.POOR, "理由不足。"))
                .then(concluded(ReviewGrade.POOR, "理由不足。"), rejected);
        requested.when(giveBack()).then(new AdjustmentRejected(SUBJECT, 1, "补充成本指标", null));
        requested.happened(rejected).when(REQUEST).then(REQUESTED);
        requested.happened(rejected).when(approve()).thenNothingHappens();
    }

    @Test
    @DisplayName("stands as it is where the wish is taken back")
    void wishIsTakenBack() {
        AdjustmentWithdrawn withdrawn = new AdjustmentWithdrawn(SUBJECT, 1);
        requested.when(new WithdrawGoal(SUBJECT, BY_OFFICER, IN_JUNE)).then(withdrawn);
        requested.happened(withdrawn).when(REQUEST).then(REQUESTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-10-31, true", "2020-11-01, false", "2021-01-05, false", "2019-12-30, true"})
    @DisplayName("is adjusted until the year's term")
    void hasATerm(LocalDate on, boolean inTime) {
        RequestAdjustment request = request(FEWER, AMOUNT, null, on);
        if (inTime) {
            approved.when(request).then(REQUESTED);
        } else {
            approved.when(request)
                    .thenRefused(Refusal.conflict("adjustment-too-late").with("lastMonth", 10));
        }
    }

    @Test
    @DisplayName("is not adjusted to what it says already")
    void changesSomething() {
        approved.when(new RequestAdjustment(SUBJECT, DRAFT.content(), "没有变化。", null, BY_OFFICER, IN_JUNE))
                .thenRefused(Refusal.rule("adjustment-changes-nothing"));
    }

    @Test
    @DisplayName("gets other money only with finance's document")
    void namesTheDocument() {
        BigDecimal less = new BigDecimal("2000000.00");
        approved.when(request(FEWER, less, null, IN_JUNE))
                .thenRefused(Refusal.rule("budget-document-missing").at("budgetDocument"));
        RequestAdjustment request = request(FEWER, less, "沪财预〔2020〕40号", IN_JUNE);
        approved.when(request)
                .then(new AdjustmentRequested(
                        SUBJECT,
                        request.content(),
                        Text.of(request.content()).hash(),
                        "受疫情影响，上半年未能出差。",
                        "沪财预〔2020〕40号",
                        1,
                        ROUTE));
    }

    @Test
    @DisplayName("keeps the weights that it was approved with")
    void keepsItsWeights() {
        List<Indicator> shifted = new ArrayList<>(fewer("40", 25));
        shifted.set(4, indicator("I5", Group.BENEFIT, Category.SOCIAL, "受益群众人数", "15", "万人", 15));
        approved.when(request(shifted, AMOUNT, null, IN_JUNE))
                .thenRefused(
                        Refusal.rule("weight-is-fixed")
                                .at("indicators[0].weight")
                                .with("weight", "20"),
                        Refusal.rule("weight-is-fixed")
                                .at("indicators[4].weight")
                                .with("weight", "20"));
    }

    @Test
    @DisplayName("keeps the pass thresholds that it was approved with")
    void keepsItsThresholds() {
        List<Indicator> before = new ArrayList<>(indicators());
        before.set(0, withThreshold(before.getFirst(), "60"));
        GoalContent content = request(before, AMOUNT, null, IN_JUNE).content();
        passed.happened(approved(false, content))
                .when(REQUEST)
                .thenRefused(Refusal.rule("pass-threshold-lowered")
                        .at("indicators[0].passThreshold")
                        .with("percent", "60"));
    }

    @Test
    @DisplayName("may lose an indicator to a new one of the same weight")
    void mayExchangeAnIndicator() {
        List<Indicator> exchanged = new ArrayList<>(indicators());
        exchanged.set(0, indicator("I7", Group.OUTPUT, Category.QUANTITY, "线上督查项目数", "60", "个", 20));
        RequestAdjustment request = request(exchanged, AMOUNT, null, IN_JUNE);
        approved.when(request)
                .then(new AdjustmentRequested(
                        SUBJECT,
                        request.content(),
                        Text.of(request.content()).hash(),
                        "受疫情影响，上半年未能出差。",
                        null,
                        1,
                        ROUTE));
    }

    @Test
    @DisplayName("is adjusted to nothing that could not have been submitted")
    void isStillSound() {
        approved.when(request(fewer("40", 20).subList(0, 5), AMOUNT, null, IN_JUNE))
                .thenRefusedWith("weights-do-not-sum-to-total", "satisfaction-missing");
    }

    @Test
    @DisplayName("is not adjusted before a rulebook is in force")
    void needsARulebook() {
        approved.when(request(FEWER, AMOUNT, null, LocalDate.of(2019, 1, 1)))
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    private static List<Indicator> fewer(String target, int weight) {
        List<Indicator> fewer = new ArrayList<>(indicators());
        fewer.set(0, indicator("I1", Group.OUTPUT, Category.QUANTITY, "督查援建项目数", target, "个", weight));
        return fewer;
    }

    private static RequestAdjustment request(
            List<Indicator> indicators, BigDecimal funding, @Nullable String document, LocalDate on) {
        return new RequestAdjustment(
                SUBJECT,
                new GoalContent("完成40个援建项目督查。", Examples.funding(funding), indicators, null, null, null, null),
                "受疫情影响，上半年未能出差。",
                document,
                BY_OFFICER,
                on);
    }

    private static ConcludeReview concludeInJune(ReviewGrade grade, String remark) {
        return new ConcludeReview(SUBJECT, grade, List.of(), remark, null, BY_LEAD, IN_JUNE);
    }

    private static GoalAdjusted adjusted(int version) {
        return new GoalAdjusted(SUBJECT, version, IN_JUNE, WISH, "受疫情影响，上半年未能出差。", null, 1, null);
    }
}
