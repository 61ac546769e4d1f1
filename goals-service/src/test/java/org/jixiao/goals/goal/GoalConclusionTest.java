package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewSheet;
import org.jixiao.contracts.goals.ReviewSheet.ItemScore;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The review of a goal")
class GoalConclusionTest extends GoalStories {

    private static final AcceptCompletion ACCEPT = new AcceptCompletion(SUBJECT, BY_LEAD, TODAY);

    @Test
    @DisplayName("concluded with 优 lets it pass")
    void excellent() {
        agreed.when(conclude(ReviewGrade.EXCELLENT, "")).then(EXCELLENT, PASSED);
    }

    @Test
    @DisplayName("concluded with 中 sends it back, with what must be revised")
    void fair() {
        agreed.when(conclude(ReviewGrade.FAIR, "补充成本指标")).then(concluded(ReviewGrade.FAIR, "补充成本指标"), RETURNED);
    }

    @Test
    @DisplayName("concluded with 差 is the end of it")
    void poor() {
        GoalRefused refused = new GoalRefused(SUBJECT, "目标与职责无关。");
        agreed.when(conclude(ReviewGrade.POOR, "目标与职责无关。")).then(concluded(ReviewGrade.POOR, "目标与职责无关。"), refused);
        var ended = agreed.happened(refused);
        List.of(DRAFT, submit(), confirm(), agree(), giveBack(), ACCEPT)
                .forEach(command -> ended.when(command).thenRefused(Refusal.conflict("goal-refused")));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"GOOD", "FAIR", "POOR"})
    @DisplayName("says why, unless it is 优")
    void saysWhy(ReviewGrade grade) {
        agreed.when(conclude(grade, " "))
                .thenRefused(Refusal.rule("conclusion-without-remark").at("remark"));
    }

    @Test
    @DisplayName("waits for the head and for every seat, and hears of all that is missing")
    void waits() {
        submitted
                .happened(RESEARCH_AGREED)
                .when(conclude(ReviewGrade.EXCELLENT, ""))
                .thenRefused(
                        Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"),
                        Refusal.conflict("opinion-missing").with("seat", SEAT),
                        Refusal.conflict("opinion-missing").with("seat", "general-secretariat"));
    }

    @Test
    @DisplayName("is concluded by its lead only, and never by the author")
    void isLed() {
        agreed.when(conclude(ReviewGrade.EXCELLENT, "", null, BY_RESEARCH))
                .thenRefused(Refusal.forbidden("review-led-by-others"));
        agreed.when(conclude(ReviewGrade.EXCELLENT, "", null, BY_LEADER))
                .thenRefused(Refusal.forbidden("review-led-by-others"));
        agreed.when(conclude(ReviewGrade.EXCELLENT, "", null, actor(BY_OFFICER.id(), BY_OFFICER.name(), SEAT, "HQ")))
                .thenRefused(Refusal.forbidden("author-cannot-review"));
    }

    @Test
    @DisplayName("of an ordinary goal does not file it")
    void isNoTrial() {
        agreed.when(new FileTrial(SUBJECT, "", BY_LEAD, TODAY)).thenRefused(Refusal.conflict("goal-is-no-trial"));
    }

    @Nested
    @DisplayName("in which a seat disagrees")
    class Disagreement {

        private final Given<GoalCommand, GoalEvent, GoalState> disagreed =
                agreed.happened(opinionOf("research-office", Opinion.DISAGREE, "成本指标偏宽。"));

        @Test
        @DisplayName("does not let the lead pass it over")
        void isNotPassedOver() {
            disagreed
                    .when(conclude(ReviewGrade.EXCELLENT, ""))
                    .thenRefused(Refusal.conflict("seat-disagrees").with("seat", "research-office"));
            disagreed
                    .when(conclude(ReviewGrade.GOOD, "完善。"))
                    .thenRefused(Refusal.conflict("seat-disagrees").with("seat", "research-office"));
        }

        @Test
        @DisplayName("lets the lead send it back")
        void isSentBack() {
            disagreed.when(conclude(ReviewGrade.FAIR, "补充成本指标")).then(concluded(ReviewGrade.FAIR, "补充成本指标"), RETURNED);
        }

        @Test
        @DisplayName("passes by a decision of the office's leaders, which is named")
        void passesByTheLeaders() {
            disagreed
                    .when(conclude(ReviewGrade.EXCELLENT, "", null, BY_LEADER))
                    .thenRefused(Refusal.rule("leaders-decision-missing").at("decision"));
            disagreed
                    .when(conclude(ReviewGrade.EXCELLENT, "", "主任办公会〔2019〕31号", BY_LEADER))
                    .then(
                            new ReviewConcluded(SUBJECT, ReviewGrade.EXCELLENT, null, "", "主任办公会〔2019〕31号", null),
                            PASSED);
        }

        @Test
        @DisplayName("passes once the seat has changed its opinion")
        void passesAfterAChange() {
            disagreed
                    .happened(RESEARCH_AGREED)
                    .when(conclude(ReviewGrade.EXCELLENT, ""))
                    .then(EXCELLENT, PASSED);
        }
    }

    @Nested
    @DisplayName("concluded with 良")
    class Completion {

        private final DraftGoal completed = draft("完成60个援建项目督查，形成督查报告。");

        @Test
        @DisplayName("leaves it to its owner to complete")
        void isCompleted() {
            agreed.when(conclude(ReviewGrade.GOOD, "补充成本测算依据。")).then(GOOD);
            completing.when(completed).then(completed(completed));
            completing.when(DRAFT).thenNothingHappens();
            List.of(agree(), conclude(ReviewGrade.GOOD, "完善。"))
                    .forEach(command -> completing.when(command).thenRefused(Refusal.conflict("goal-being-completed")));
            completing.when(submit()).thenRefused(Refusal.conflict("goal-already-submitted"));
        }

        @Test
        @DisplayName("lets it pass once the lead accepts it")
        void passes() {
            completing.when(ACCEPT).then(new GoalPassed(SUBJECT, ReviewGrade.GOOD, AMOUNT, null));
            agreed.when(ACCEPT).thenRefused(Refusal.conflict("goal-under-review"));
            completing
                    .when(new AcceptCompletion(SUBJECT, BY_RESEARCH, TODAY))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
        }

        @Test
        @DisplayName("asks the head to confirm what was completed")
        void asksTheHead() {
            GoalEvent event = completed(completed);
            String hash = hash(completed);
            var written = completing.happened(event);
            written.when(ACCEPT)
                    .thenRefused(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
            GoalConfirmed again = new GoalConfirmed(SUBJECT, hash, Post.DIVISION_HEAD, HEAD, true, null);
            written.when(new ConfirmGoal(SUBJECT, hash, BY_HEAD, TODAY)).then(again);
            written.happened(again).when(ACCEPT).then(new GoalPassed(SUBJECT, ReviewGrade.GOOD, AMOUNT, null));
        }

        @Test
        @DisplayName("does not let it pass with what could not have been submitted")
        void isStillSound() {
            DraftGoal unsound = new DraftGoal(
                    SUBJECT,
                    new GoalContent(
                            "目标",
                            FUNDING,
                            List.of(indicator("I1", Group.OUTPUT, Category.QUANTITY, "督查数", "60", "个", 20)),
                            "无服务对象",
                            null,
                            null,
                            null),
                    BY_OFFICER,
                    TODAY);
            completing
                    .happened(completed(unsound))
                    .when(ACCEPT)
                    .thenRefusedWith(
                            "goal-not-confirmed",
                            "weights-do-not-sum-to-total",
                            "quality-indicator-missing",
                            "timeliness-indicator-missing",
                            "cost-indicator-missing",
                            "benefit-indicator-missing");
        }

        @Test
        @DisplayName("can still send it back")
        void isSentBack() {
            completing.when(giveBack()).then(new GoalReturned(SUBJECT, "补充成本指标", null));
        }
    }

    @Nested
    @DisplayName("of a key project")
    class KeyProject {

        private static final List<String> ITEMS =
                List.of("规范完整性", "明确清晰性", "目标相关性", "指标科学性", "绩效合理性", "资金匹配性", "实现可能性", "条件充分性");

        private final Given<GoalCommand, GoalEvent, GoalState> key =
                agreed.heard(new KeyProjectDesignated(CODE, YEAR, "金额大、社会关注", TODAY));

        @Test
        @DisplayName("is scored, and the total gives the grade")
        void isScored() {
            List<ItemScore> scores = scores(9, 9, 14, 14, 14, 14, 9, 9);
            ReviewSheet sheet = new ReviewSheet(scores, BigDecimal.valueOf(92));
            key.when(scored(ReviewGrade.EXCELLENT, scores.reversed()))
                    .then(new ReviewConcluded(SUBJECT, ReviewGrade.EXCELLENT, sheet, "说明", null, null), PASSED);
            key.when(scored(ReviewGrade.GOOD, scores))
                    .thenRefused(Refusal.rule("grade-differs-from-sheet")
                            .at("grade")
                            .with("total", "92")
                            .with("earned", "EXCELLENT"));
        }

        @Test
        @DisplayName("reaches a grade exactly at its lowest point")
        void reachesAGrade() {
            List<ItemScore> eighty = scores(8, 8, 12, 12, 12, 12, 8, 8);
            key.when(scored(ReviewGrade.GOOD, eighty))
                    .then(new ReviewConcluded(
                            SUBJECT,
                            ReviewGrade.GOOD,
                            new ReviewSheet(eighty, BigDecimal.valueOf(80)),
                            "说明",
                            null,
                            null));
        }

        @Test
        @DisplayName("is scored in every item, once, within its points")
        void isScoredCompletely() {
            List<ItemScore> scores = new ArrayList<>(scores(11, 9, 14, 14, 14, 14, 9, -1));
            scores.set(1, new ItemScore("明晰", BigDecimal.ONE));
            scores.set(3, new ItemScore("目标相关性", BigDecimal.ONE));
            key.when(scored(ReviewGrade.EXCELLENT, scores))
                    .thenRefused(
                            Refusal.rule("sheet-points-out-of-range")
                                    .at("scores[0].points")
                                    .with("most", "10"),
                            Refusal.rule("sheet-item-unknown").at("scores[1].item"),
                            Refusal.rule("sheet-item-twice").at("scores[3].item"),
                            Refusal.rule("sheet-points-out-of-range")
                                    .at("scores[7].points")
                                    .with("most", "10"),
                            Refusal.rule("sheet-item-missing").at("scores").with("item", "明确清晰性"),
                            Refusal.rule("sheet-item-missing").at("scores").with("item", "指标科学性"));
        }

        @Test
        @DisplayName("is not scored once the designation was lifted, and no other is")
        void isNotScored() {
            List<ItemScore> scores = scores(9, 9, 14, 14, 14, 14, 9, 9);
            key.heard(new KeyDesignationLifted(CODE, YEAR, "调整范围", TODAY))
                    .when(scored(ReviewGrade.EXCELLENT, scores))
                    .thenRefused(Refusal.rule("sheet-only-for-key-projects").at("scores"));
        }

        private static List<ItemScore> scores(int... points) {
            List<ItemScore> scores = new ArrayList<>();
            for (int i = 0; i < points.length; i++) {
                scores.add(new ItemScore(ITEMS.get(i), BigDecimal.valueOf(points[i])));
            }
            return scores;
        }

        private static ConcludeReview scored(ReviewGrade grade, List<ItemScore> scores) {
            return new ConcludeReview(SUBJECT, grade, scores, "说明", null, BY_LEAD, TODAY);
        }
    }
}
