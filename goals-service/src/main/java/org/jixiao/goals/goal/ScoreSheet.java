package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewSheet;
import org.jixiao.contracts.goals.ReviewSheet.ItemScore;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.Rules.ReviewBand;
import org.jixiao.contracts.goals.Rules.SheetItem;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The score sheet 项目支出绩效目标审核表 (财预〔2015〕88号): filled for a key project, where its total gives the grade; for any other project
 * the grade alone is enough.
 *
 * @param filled null where nothing is scored
 * @param objections what is wrong with it
 */
record ScoreSheet(@Nullable ReviewSheet filled, List<Refusal> objections) {

    static ScoreSheet of(ConcludeReview command, InReview review) {
        Review rules = review.circumstances()
                .rules(review.round().rulebookVersion())
                .orElseThrow(() -> new IllegalStateException("a review has the rulebook that it began by"))
                .review();
        boolean key = review.circumstances().subject().key();
        if (!key) {
            return new ScoreSheet(
                    null,
                    command.scores().isEmpty()
                            ? List.of()
                            : List.of(
                                    Refusal.rule("sheet-only-for-key-projects").at("scores")));
        }
        Map<String, BigDecimal> given = new TreeMap<>();
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < command.scores().size(); i++) {
            ItemScore score = command.scores().get(i);
            String field = "scores[" + i + "]";
            SheetItem item = find(rules, score.item());
            if (item == null) {
                objections.add(Refusal.rule("sheet-item-unknown").at(field + ".item"));
            } else if (given.put(score.item(), score.points()) != null) {
                objections.add(Refusal.rule("sheet-item-twice").at(field + ".item"));
            } else if (score.points().signum() < 0 || score.points().compareTo(item.points()) > 0) {
                objections.add(Refusal.rule("sheet-points-out-of-range")
                        .at(field + ".points")
                        .with("most", item.points().toPlainString()));
            }
        }
        rules.sheet().stream()
                .filter(item -> !given.containsKey(item.item()))
                .forEach(item -> objections.add(
                        Refusal.rule("sheet-item-missing").at("scores").with("item", item.item())));
        if (!objections.isEmpty()) {
            return new ScoreSheet(null, objections);
        }
        return totalled(command.grade(), given, rules);
    }

    private static @Nullable SheetItem find(Review rules, String name) {
        return rules.sheet().stream()
                .filter(item -> item.item().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static ScoreSheet totalled(ReviewGrade grade, Map<String, BigDecimal> given, Review rules) {
        BigDecimal total = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<ItemScore> scores = rules.sheet().stream()
                .map(item -> new ItemScore(item.item(), given.getOrDefault(item.item(), BigDecimal.ZERO)))
                .toList();
        ReviewGrade earned = rules.bands().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(ReviewBand::grade)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lowest band begins at nothing"));
        List<Refusal> objections = earned == grade
                ? List.of()
                : List.of(Refusal.rule("grade-differs-from-sheet")
                        .at("grade")
                        .with("total", total.toPlainString())
                        .with("earned", earned.name()));
        return new ScoreSheet(new ReviewSheet(scores, total), objections);
    }
}
