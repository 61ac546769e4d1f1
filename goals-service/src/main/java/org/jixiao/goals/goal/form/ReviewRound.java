package org.jixiao.goals.goal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.goals.goal.form.GoalRecord.Text;
import org.jixiao.kernel.paper.PaperWords;
import org.jspecify.annotations.Nullable;

/** One review of a goal, or of the wish to adjust it, from its beginning to what came of it. */
final class ReviewRound {

    private final LocalDate began;
    private final boolean late;
    private final int rulebookVersion;
    private final ReviewRoute route;
    private final @Nullable String adjustmentReason;
    private final Map<String, Given> opinions = new LinkedHashMap<>();
    private Text text;
    private @Nullable Concluded conclusion;
    private @Nullable Outcome outcome;
    private @Nullable Seen supervision;

    private ReviewRound(
            LocalDate began,
            boolean late,
            int rulebookVersion,
            ReviewRoute route,
            @Nullable String adjustmentReason,
            Text text) {
        this.began = began;
        this.late = late;
        this.rulebookVersion = rulebookVersion;
        this.route = route;
        this.adjustmentReason = adjustmentReason;
        this.text = text;
    }

    static ReviewRound of(GoalSubmitted submitted, Text text, LocalDate on) {
        return new ReviewRound(on, submitted.late(), submitted.rulebookVersion(), submitted.route(), null, text);
    }

    static ReviewRound of(AdjustmentRequested requested, Text text, LocalDate on) {
        return new ReviewRound(on, false, requested.rulebookVersion(), requested.route(), requested.reason(), text);
    }

    record Given(OpinionGiven opinion, LocalDate on) {}

    record Concluded(ReviewConcluded conclusion, LocalDate on) {}

    /** Supervision of what the unit had reviewed by itself (督导). */
    record Seen(GoalSupervised given, LocalDate on) {}

    /** What came of it, in the words of the form; {@code words} is the reason or comment, often empty. */
    record Outcome(String result, String words, LocalDate on) {}

    void hear(OpinionGiven opinion, LocalDate on) {
        opinions.put(opinion.seat(), new Given(opinion, on));
    }

    void hear(ReviewConcluded concluded, LocalDate on) {
        conclusion = new Concluded(concluded, on);
    }

    void hear(GoalSupervised supervised, LocalDate on) {
        supervision = new Seen(supervised, on);
    }

    void rewrite(Text completed) {
        text = completed;
    }

    void end(String result, String words, LocalDate on) {
        outcome = new Outcome(result, words, on);
    }

    LocalDate began() {
        return began;
    }

    /** After the year's term (逾期). */
    boolean isLate() {
        return late;
    }

    int rulebookVersion() {
        return rulebookVersion;
    }

    ReviewRoute route() {
        return route;
    }

    /** Empty of the goal's first review. */
    Optional<String> adjustmentReason() {
        return Optional.ofNullable(adjustmentReason);
    }

    Text text() {
        return text;
    }

    Optional<Given> opinionOf(String seat) {
        return Optional.ofNullable(opinions.get(seat));
    }

    /** What the seats said of one indicator, each seat on a line of its own. */
    String remarksOn(String indicator) {
        List<String> remarks = new ArrayList<>();
        opinions.values()
                .forEach(given -> given.opinion().remarks().stream()
                        .filter(remark -> remark.indicator().equals(indicator))
                        .forEach(remark ->
                                remarks.add(PaperWords.role(given.opinion().seat()) + "：" + remark.text())));
        return String.join("\n", remarks);
    }

    Optional<Concluded> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    Optional<Seen> supervision() {
        return Optional.ofNullable(supervision);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
