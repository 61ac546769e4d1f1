package org.jixiao.evaluation.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.OPENED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.RecheckEvent;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.RecheckEvent.LineScore;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Candidate;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Ground;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.evaluation.recheck.RecheckCommand.ConcludeRecheck;
import org.jixiao.evaluation.recheck.RecheckCommand.Judged;
import org.jixiao.evaluation.recheck.RecheckCommand.Reconciled;
import org.jixiao.evaluation.recheck.RecheckCommand.ScoreRecheck;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Frameworks;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recheck")
class RecheckStateTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final Actor LEAD = actor("planning-1", "planning-finance");
    private static final Actor OTHER = actor("research-1", "research-office");

    // 50.00 + 28.00 + 10.00, and 10 × 260 ÷ 286.4
    private static final SelfEvaluationSheet SHEET = new Scoring(
                    RulesOf2020.rules(), YEAR, GOAL.content().indicators(), false)
            .score(Examples.answers("100"), funds("2864000.00", "2600000.00"), Examples.WORDS);

    private final Given<RecheckCommand, RecheckEvent, RecheckState> drawn =
            given(RecheckState.unheard()).heard(draw(Ground.SAMPLE), OPENED, finalised(1), RULEBOOK);

    private static Actor actor(String id, String role) {
        return new Actor(id, "姓名", Set.of(role), "HQ");
    }

    private static RecheckSampleDrawn draw(@Nullable Ground ground) {
        return new RecheckSampleDrawn(
                YEAR,
                1,
                "38",
                number("20"),
                1,
                1,
                List.of(new Candidate(PROJECT, GOAL.name(), "HQ", 1, false, ground)),
                APRIL);
    }

    private static SelfEvaluationFinalised finalised(int version) {
        return new SelfEvaluationFinalised(
                PROJECT, version, GOAL.name(), "HQ", 1, 1, "目标", SHEET, "hash", "", null, null, null, APRIL);
    }

    private static LineScore line(String indicator, String points) {
        return new LineScore(indicator, number(points), "佐证只支持" + points, false);
    }

    private static LineScore unproved(String indicator) {
        return new LineScore(indicator, number("0.00"), "问卷原件无法提供", true);
    }

    private static ScoreRecheck score(Actor by, LineScore... lines) {
        return new ScoreRecheck(
                PROJECT,
                Arrays.stream(lines)
                        .map(line -> new Judged(
                                line.indicator(),
                                line.unproved() ? null : line.points(),
                                line.unproved(),
                                line.reason()))
                        .toList(),
                "已看",
                by,
                APRIL);
    }

    private static RecheckScored scored(Actor by, LineScore... lines) {
        return new RecheckScored(
                PROJECT,
                1,
                new Person(by.id(), by.name()),
                by.roles().iterator().next(),
                List.of(lines),
                "已看",
                APRIL);
    }

    private static ConcludeRecheck conclude(Reconciled... reconciled) {
        return new ConcludeRecheck(PROJECT, List.of(reconciled), "复核完毕", LEAD, APRIL);
    }

    @Test
    @DisplayName("is for what was drawn alone")
    void onlyDrawn() {
        given(RecheckState.unheard())
                .heard(draw(null), OPENED, finalised(1), RULEBOOK)
                .when(score(LEAD))
                .thenRefusedWith("not-drawn-for-recheck");
        given(RecheckState.unheard()).when(conclude()).thenRefusedWith("not-drawn-for-recheck");
    }

    @Test
    @DisplayName("takes the judgement of the three, of lines that count and up to their weight")
    void judges() {
        drawn.when(score(OTHER, line("I2", "20"))).then(scored(OTHER, line("I2", "20")));
        drawn.happened(scored(OTHER, line("I2", "20")))
                .when(score(OTHER, line("I2", "20")))
                .thenNothingHappens();
        drawn.when(score(OTHER, line("I2", "30.01"), line("I9", "1"), line("I3", "1"), line("I3", "2")))
                .thenRefusedWith("points-above-weight", "line-not-open-to-recheck", "line-not-open-to-recheck");
    }

    @Test
    @DisplayName("takes none of whoever made the result, of another, or of the division that owns the subject")
    void whoJudges() {
        drawn.when(score(actor("officer-1", "research-office"))).thenRefusedWith("author-cannot-review");
        drawn.when(score(actor("head-1", "division-head"))).thenRefusedWith("rechecked-by-others");
        ReviewRoute own = new ReviewRoute(
                List.of(),
                List.of("research-office"),
                List.of("planning-finance"),
                "office-leader",
                "HQ",
                "计划财务处",
                false,
                Supervision.NONE,
                Map.of());
        var ofLead = given(RecheckState.unheard())
                .heard(draw(Ground.ALERT), Examples.opened(own, false), finalised(1), RULEBOOK);
        ofLead.when(score(LEAD)).thenRefusedWith("rechecked-by-others");
        ofLead.happened(scored(OTHER)).when(conclude()).thenRefusedWith("recheck-concluded-by-others");
        ofLead.happened(scored(OTHER))
                .when(new ConcludeRecheck(PROJECT, List.of(), "", actor("leader-1", "office-leader"), APRIL))
                .then(confirmed(""));
    }

    private static RecheckConcluded confirmed(String remark) {
        return new RecheckConcluded(
                PROJECT,
                1,
                Outcome.CONFIRMED,
                List.of(),
                number("97.08"),
                number("97.08"),
                "优",
                "优",
                number("0.00"),
                false,
                remark,
                APRIL);
    }

    @Test
    @DisplayName("confirms a result that nobody sees otherwise")
    void confirms() {
        drawn.when(conclude()).thenRefusedWith("nobody-rechecked");
        drawn.happened(scored(OTHER)).when(conclude()).then(confirmed("复核完毕"));
    }

    @Test
    @DisplayName("changes a line to the mean of all scorers, those included who leave it as it is")
    void mean() {
        drawn.happened(scored(OTHER, line("I2", "23")), scored(LEAD))
                .when(conclude())
                .then(new RecheckConcluded(
                        PROJECT,
                        1,
                        Outcome.CHANGED,
                        List.of(new LineChange(
                                "I2", Examples.EFFECT.name(), number("28.00"), number("25.50"), "佐证只支持23", false)),
                        number("97.08"),
                        number("94.58"),
                        "优",
                        "优",
                        number("2.50"),
                        false,
                        "复核完毕",
                        APRIL));
    }

    @Test
    @DisplayName("has scorers who lie apart by more than a fifth of the weight come to one value, with a note")
    void reconciles() {
        // a fifth of 30 is 6
        var apart = drawn.happened(scored(OTHER, line("I2", "21.99")), scored(LEAD));
        apart.when(conclude()).thenRefusedWith("scorers-not-reconciled");
        apart.when(conclude(new Reconciled("I2", number("31"), false, "说明"))).thenRefusedWith("points-above-weight");
        apart.when(conclude(
                        new Reconciled("I2", number("20"), false, "说明"),
                        new Reconciled("I1", number("40"), false, "说明")))
                .thenRefusedWith("nothing-to-reconcile");
        apart.when(conclude(new Reconciled("I2", number("20"), false, "问卷样本不足，一致同意降档")))
                .then(new RecheckConcluded(
                        PROJECT,
                        1,
                        Outcome.CHANGED,
                        List.of(new LineChange(
                                "I2",
                                Examples.EFFECT.name(),
                                number("28.00"),
                                number("20.00"),
                                "问卷样本不足，一致同意降档",
                                false)),
                        number("97.08"),
                        number("89.08"),
                        "优",
                        "良",
                        number("8.00"),
                        true,
                        "复核完毕",
                        APRIL));
        drawn.happened(scored(OTHER, line("I2", "22")), scored(LEAD))
                .when(conclude(new Reconciled("I2", number("20"), false, "说明")))
                .thenRefusedWith("nothing-to-reconcile");
    }

    private static RecheckConcluded concludedUnproved(String reason) {
        return new RecheckConcluded(
                PROJECT,
                1,
                Outcome.CHANGED,
                List.of(new LineChange("I2", Examples.EFFECT.name(), number("28.00"), number("0.00"), reason, true)),
                number("97.08"),
                number("69.08"),
                "优",
                null,
                number("28.00"),
                true,
                "复核完毕",
                APRIL);
    }

    @Test
    @DisplayName("finds a line unproved without points, and leaves no grade where that is a fifth of the weight")
    void findsUnproved() {
        drawn.when(score(OTHER, unproved("I2"))).then(scored(OTHER, unproved("I2")));
        drawn.when(new ScoreRecheck(
                        PROJECT,
                        List.of(new Judged("I2", number("0"), true, "说明"), new Judged("I1", null, false, "说明")),
                        "",
                        OTHER,
                        APRIL))
                .thenRefused(
                        Refusal.rule("unproved-earns-nothing").at("lines[0].points"),
                        Refusal.rule("line-points-missing").at("lines[1].points"));
        drawn.happened(scored(OTHER, unproved("I2")), scored(LEAD, unproved("I2")))
                .when(conclude())
                .then(concludedUnproved("问卷原件无法提供"));
    }

    @Test
    @DisplayName("has scorers come to one finding who do not agree whether a line is proved, however near their points")
    void reconcilesProof() {
        var apart = drawn.happened(scored(OTHER, unproved("I2")), scored(LEAD, line("I2", "0")));
        apart.when(conclude()).thenRefusedWith("scorers-not-reconciled");
        apart.when(conclude(new Reconciled("I2", null, false, "说明"))).thenRefusedWith("line-points-missing");
        apart.when(conclude(new Reconciled("I2", number("1"), true, "说明"))).thenRefusedWith("unproved-earns-nothing");
        apart.when(conclude(new Reconciled("I2", null, true, "原件遗失，一致认定"))).then(concludedUnproved("原件遗失，一致认定"));
    }

    @Test
    @DisplayName("takes the last judgement of each scorer")
    void lastJudgement() {
        drawn.happened(scored(OTHER, line("I2", "10")), scored(OTHER))
                .when(conclude())
                .then(confirmed("复核完毕"));
    }

    @Test
    @DisplayName("leaves what the public has read, or the leaders have applied, to a reopening")
    void inUse() {
        for (StoredEvent use : List.of(Examples.PUBLISHED, Examples.APPLIED)) {
            var used = drawn.heard(use);
            used.happened(scored(OTHER, line("I2", "25")))
                    .when(conclude())
                    .thenRefusedWith("result-in-use-changes-by-reopening");
            used.happened(scored(OTHER)).when(conclude()).then(confirmed("复核完毕"));
        }
        drawn.heard(Examples.applied(Basis.KEY_EVALUATION))
                .happened(scored(OTHER, line("I2", "25")))
                .when(conclude())
                .then(new RecheckConcluded(
                        PROJECT,
                        1,
                        Outcome.CHANGED,
                        List.of(new LineChange(
                                "I2", Examples.EFFECT.name(), number("28.00"), number("25.00"), "佐证只支持25", false)),
                        number("97.08"),
                        number("94.08"),
                        "优",
                        "优",
                        number("3.00"),
                        false,
                        "复核完毕",
                        APRIL));
    }

    @Test
    @DisplayName("waits while a proof is under review that may take the place of the result")
    void proofUnderReview() {
        var proof = drawn.heard(new SelfEvaluationSubmitted(PROJECT, SHEET, "hash", new Person("o-1", "王"), false));
        proof.happened(scored(OTHER)).when(conclude()).thenRefusedWith("result-under-review-again");
        proof.heard(finalised(2))
                .when(score(OTHER))
                .then(new RecheckScored(
                        PROJECT, 2, new Person(OTHER.id(), OTHER.name()), "research-office", List.of(), "已看", APRIL));
    }

    @Test
    @DisplayName("waits for a result that was reopened, and then judges that")
    void reopened() {
        var reopened = drawn.happened(scored(OTHER, line("I2", "25")))
                .heard(new SelfEvaluationReopened(PROJECT, 1, "漏计", "沪合办〔2021〕5号", APRIL));
        reopened.when(conclude()).thenRefusedWith("result-under-review-again");
        reopened.heard(finalised(2)).when(conclude()).thenRefusedWith("nobody-rechecked");
    }

    @Test
    @DisplayName("ends once")
    void once() {
        var ended = drawn.happened(scored(OTHER), confirmed("复核完毕"));
        ended.when(conclude()).thenRefusedWith("recheck-concluded");
        ended.when(score(LEAD)).thenRefusedWith("recheck-concluded");
        assertThat(SHEET.total()).isEqualTo("97.08");
    }

    @Test
    @DisplayName("of a whole judges what was judged, and leaves to the units what is computed from their figures")
    void whole() {
        List<Answer> answers = new ArrayList<>(Frameworks.judged(Band.REACHED, Band.REACHED));
        answers.addAll(Examples.answers("100"));
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), YEAR, GOAL.content().indicators(), false, Frameworks.faultless())
                .score(answers, funds("2864000.00", "2864000.00"), Examples.WORDS);
        var whole = given(RecheckState.unheard())
                .heard(
                        draw(Ground.SAMPLE),
                        OPENED,
                        new SelfEvaluationFinalised(
                                PROJECT, 1, GOAL.name(), "HQ", 1, 1, "目标", sheet, "hash", "", null, null, null, APRIL),
                        RULEBOOK);

        whole.when(score(OTHER, line("staff_control", "1"))).thenRefusedWith("line-not-open-to-recheck");
        whole.when(score(OTHER, line("rules_complete", "8.01"))).thenRefusedWith("points-above-weight");
        whole.happened(scored(OTHER, line("rules_complete", "5")))
                .when(conclude())
                .then(new RecheckConcluded(
                        PROJECT,
                        1,
                        Outcome.CHANGED,
                        List.of(new LineChange(
                                "rules_complete", "指标rules_complete", number("8.00"), number("5.00"), "佐证只支持5", false)),
                        number("98.00"),
                        number("95.00"),
                        "优",
                        "优",
                        number("3.00"),
                        false,
                        "复核完毕",
                        APRIL));
    }
}
