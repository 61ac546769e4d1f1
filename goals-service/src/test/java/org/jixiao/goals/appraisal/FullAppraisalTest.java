package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.DIMENSIONS;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.appraisal.FullAppraisals.BY_LEAD;
import static org.jixiao.goals.appraisal.FullAppraisals.FORMS;
import static org.jixiao.goals.appraisal.FullAppraisals.LARGE;
import static org.jixiao.goals.appraisal.FullAppraisals.METHODS;
import static org.jixiao.goals.appraisal.FullAppraisals.OPENED;
import static org.jixiao.goals.appraisal.FullAppraisals.REPORT;
import static org.jixiao.goals.appraisal.FullAppraisals.experts;
import static org.jixiao.goals.appraisal.FullAppraisals.opened;
import static org.jixiao.goals.appraisal.FullAppraisals.recused;
import static org.jixiao.goals.appraisal.FullAppraisals.scored;
import static org.jixiao.goals.appraisal.FullAppraisals.scores;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.OpenAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.RecuseExpert;
import org.jixiao.goals.appraisal.AppraisalCommand.RequireFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ScoreProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A full appraisal")
class FullAppraisalTest {

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> unheard =
            given(new AppraisalState.Unappraised()).heard(Rulebook2020.published());
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> unappraised = unheard.heard(LARGE);
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> opened = unappraised.happened(OPENED);

    @Nested
    @DisplayName("when it is opened")
    class Opening {

        @Test
        @DisplayName("is entrusted to a commission under the rulebook in force, once")
        void isEntrusted() {
            unappraised.when(open("e-1", "e-2", "e-3")).then(OPENED);
            opened.when(open("e-1", "e-2", "e-3")).thenNothingHappens();
        }

        @Test
        @DisplayName("is held of a small project only after that was decided")
        void needsADecision() {
            unheard.heard(PROPOSED)
                    .when(open("e-1", "e-2", "e-3"))
                    .thenRefused(Refusal.rule("full-appraisal-not-required").with("fullFrom", "5000000.00"));
            unheard.heard(PROPOSED)
                    .happened(new FullAppraisalRequired(SUBJECT, "社会影响较大。"))
                    .when(open("e-1", "e-2", "e-3"))
                    .then(OPENED);
        }

        @Test
        @DisplayName("needs as many experts as the rulebook says, each of them once")
        void needsExperts() {
            unappraised
                    .when(open("e-1", "e-1"))
                    .thenRefused(
                            Refusal.rule("experts-too-few").at("experts").with("minimum", 3),
                            Refusal.rule("expert-named-twice").at("experts[1].id"));
        }

        @Test
        @DisplayName("waits for a rulebook in force, and is not held of a classified project")
        void waitsForTheRulebook() {
            given(new AppraisalState.Unappraised())
                    .heard(LARGE)
                    .when(open("e-1", "e-2", "e-3"))
                    .thenRefused(Refusal.conflict("rulebook-not-in-force"));
            unheard.heard(CLASSIFIED)
                    .when(open("e-1", "e-2", "e-3"))
                    .thenRefused(Refusal.conflict("project-is-classified"));
        }

        @Test
        @DisplayName("is neither decided nor replaced by a simplified one any more")
        void isNotReplaced() {
            List.of(
                            new RequireFullAppraisal(SUBJECT, "社会影响较大。"),
                            new ConcludeAppraisal(
                                    SUBJECT,
                                    DIMENSIONS,
                                    AppraisalConclusion.SUPPORTED,
                                    null,
                                    FullAppraisals.BY_LEAD,
                                    TODAY))
                    .forEach(command -> opened.when(command).thenRefused(Refusal.conflict("appraisal-already-opened")));
            opened.happened(new FullAppraisalRequired(SUBJECT, "社会影响较大。"))
                    .when(open("e-1", "e-2", "e-3"))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("gets more experts, by the rulebook under which it was opened, and loses none but the recused")
        void getsMoreExperts() {
            var later = new RulebookPublished(YEAR, 2, TODAY, Rulebook2020.rules());
            var recused = opened.heard(later).happened(recused("e-2"));
            recused.when(open("e-1", "e-3", "e-4")).then(opened("e-1", "e-3", "e-4"));
            recused.when(open("e-1", "e-2", "e-4"))
                    .thenRefused(
                            Refusal.conflict("expert-recused").at("experts[1].id"),
                            Refusal.conflict("expert-left-out").at("experts").with("expert", "e-3"));
        }
    }

    @Nested
    @DisplayName("with its experts")
    class Scoring {

        @Test
        @DisplayName("is scored by each of them, and a later score replaces the earlier one")
        void isScored() {
            opened.when(score("e-1", "SJTU", "18")).then(scored("e-1", "18"));
            var scored = opened.happened(scored("e-1", "18"));
            scored.when(score("e-1", "SJTU", "18")).thenNothingHappens();
            scored.when(score("e-1", "SJTU", "17")).then(scored("e-1", "17"));
        }

        @Test
        @DisplayName("is scored by nobody else, nor by anybody of the proposing unit")
        void isScoredByNobodyElse() {
            opened.when(score("e-9", "SJTU", "18")).thenRefused(Refusal.forbidden("expert-not-named"));
            opened.when(score("e-1", "HQ", "18")).thenRefused(Refusal.forbidden("expert-of-the-proposing-unit"));
        }

        @Test
        @DisplayName("is scored on each dimension up to as many points as the rulebook gives to just this one")
        void isScoredUpToItsPoints() {
            RulebookPublished other = new RulebookPublished(
                    YEAR,
                    2,
                    Rulebook2020.EFFECTIVE_FROM,
                    Rulebook2020.rulesWith(
                            "/appraisal/dimensions/0",
                            "maximum",
                            "\"30\"",
                            "/appraisal/dimensions/1",
                            "maximum",
                            "\"10\""));
            var unequal = unappraised
                    .heard(other)
                    .happened(new AppraisalOpened(
                            SUBJECT,
                            FullAppraisals.experts("e-1", "e-2", "e-3"),
                            FullAppraisals.METHODS,
                            FullAppraisals.FORMS,
                            2));
            List<DimensionScore> full = FullAppraisals.scores("30", "10", "20", "20", "20");
            unequal.when(new ScoreProject(SUBJECT, "e-1", "SJTU", full)).then(new ExpertScored(SUBJECT, "e-1", full));
            unequal.when(new ScoreProject(
                            SUBJECT, "e-1", "SJTU", FullAppraisals.scores("30", "10.1", "20", "20", "20")))
                    .thenRefused(Refusal.rule("points-out-of-range")
                            .at("scores[1].points")
                            .with("maximum", "10"));
        }

        @Test
        @DisplayName("is scored on each dimension once, within its points")
        void isScoredByTheSheet() {
            List<DimensionScore> scores = List.of(
                    new DimensionScore(AppraisalDimension.NECESSITY, new BigDecimal("20.1"), "论证较充分。"),
                    new DimensionScore(AppraisalDimension.ECONOMY, new BigDecimal("-1"), "论证较充分。"),
                    new DimensionScore(AppraisalDimension.ECONOMY, BigDecimal.ZERO, "论证较充分。"),
                    new DimensionScore(AppraisalDimension.FEASIBILITY, new BigDecimal("20"), "论证较充分。"));
            opened.when(new ScoreProject(SUBJECT, "e-1", "SJTU", scores))
                    .thenRefused(
                            Refusal.rule("points-out-of-range")
                                    .at("scores[0].points")
                                    .with("maximum", "20"),
                            Refusal.rule("points-out-of-range")
                                    .at("scores[1].points")
                                    .with("maximum", "20"),
                            Refusal.rule("dimension-scored-twice").at("scores[2].dimension"),
                            Refusal.rule("dimension-not-scored").at("scores").with("dimension", "GOAL_SOUNDNESS"),
                            Refusal.rule("dimension-not-scored").at("scores").with("dimension", "FUNDING_COMPLIANCE"));
        }

        @Test
        @DisplayName("goes on without an expert who declares the recusal or is recused by decision, once")
        void goesOnWithoutTheRecused() {
            opened.when(recuse("e-2", "e-2")).then(recused("e-2"));
            opened.when(recuse("e-2", null)).then(recused("e-2"));
            var without = opened.happened(recused("e-2"));
            without.when(recuse("e-2", null)).thenNothingHappens();
            without.when(score("e-2", "SJTU", "18")).thenRefused(Refusal.conflict("expert-recused"));
        }

        @Test
        @DisplayName("knows no recusal declared by another expert, nor of somebody who is not named")
        void knowsNoOtherRecusal() {
            opened.when(recuse("e-2", "e-1"))
                    .thenRefused(Refusal.forbidden("recusal-of-another-expert").at("expert"));
            opened.when(recuse("e-9", null))
                    .thenRefused(Refusal.rule("expert-not-named").at("expert"));
        }

        @Test
        @DisplayName("has to be opened first, and ends with its conclusion")
        void hasToBeOpen() {
            var concluded = opened.happened(appraised(AppraisalConclusion.NOT_SUPPORTED));
            Stream.of(score("e-1", "SJTU", "18"), recuse("e-1", null), conclude(AppraisalConclusion.SUPPORTED))
                    .forEach(command -> {
                        unappraised.when(command).thenRefused(Refusal.conflict("appraisal-not-opened"));
                        concluded.when(command).thenRefused(Refusal.conflict("appraisal-already-concluded"));
                    });
            concluded.when(open("e-1", "e-2", "e-3")).thenRefused(Refusal.conflict("appraisal-already-concluded"));
        }

        @Test
        @DisplayName("is not shaken by a score or a recusal that comes without a commission")
        void evolvesTotally() {
            unappraised
                    .happened(new ExpertScored(SUBJECT, "e-1", scores("1", "1", "1", "1", "1")), recused("e-2"))
                    .when(open("e-1", "e-2", "e-3"))
                    .then(OPENED);
        }
    }

    private static OpenAppraisal open(String... experts) {
        return new OpenAppraisal(SUBJECT, experts(experts), METHODS, FORMS, TODAY);
    }

    private static ScoreProject score(String expert, String unit, String points) {
        return new ScoreProject(SUBJECT, expert, unit, scores(points, points, points, points, points));
    }

    private static RecuseExpert recuse(String expert, @Nullable String declaredBy) {
        return new RecuseExpert(SUBJECT, expert, "与项目单位有合作关系。", declaredBy);
    }

    private static ConcludeFullAppraisal conclude(AppraisalConclusion conclusion) {
        return new ConcludeFullAppraisal(SUBJECT, DIMENSIONS, conclusion, null, null, REPORT, BY_LEAD);
    }
}
