package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ExtendSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FileTrialSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OfReview;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.RecordFalsification;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.evaluation.whole.Figures;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** A self-evaluation's life as data. What it knows of goal, tracking, money and rulebook it has heard, never asked. */
sealed interface SelfEvaluationState extends State<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> {

    Circumstances known();

    /** The state after hearing something else. */
    SelfEvaluationState knowing(Circumstances circumstances);

    /** Not opened yet. */
    record Unknown(Circumstances known) implements SelfEvaluationState {

        Unknown() {
            this(Circumstances.unheard());
        }

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Unknown(circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case OpenSelfEvaluation c -> Opening.decide(c, known);
                case AttestSelfEvaluation c -> Attesting.decide(c, known);
                case SubmitSelfEvaluation _,
                        ExtendSelfEvaluation _,
                        FileTrialSelfEvaluation _,
                        ReopenSelfEvaluation _,
                        AdoptRecheck _,
                        NoticeLateMoney _,
                        RecordFalsification _,
                        OfReview _ ->
                    known.classified() == null
                            ? Decision.refuse(Refusal.notFound("self-evaluation-not-open"))
                            : Decision.refuse(Refusal.conflict("project-is-classified"));
            };
        }
    }

    /**
     * Opened: answered, reviewed and concluded.
     *
     * @param extendedTo the last day that was granted; null where none was
     * @param sheet what was submitted last; null before
     * @param result the result that stands; null before the first
     * @param proveBy last day on which what the result holds for unproved can still be proved; null where there is nothing to prove
     * @param notice what was said last of money that came later; null where nothing was said of this result
     * @param truth who confirmed the truth of the sheet behind the result; null before the first result
     * @param falsifications whatever was found false, for good
     */
    record Opened(
            Circumstances known,
            SelfEvaluationOpened opened,
            @Nullable LocalDate extendedTo,
            @Nullable Sheet sheet,
            @Nullable SelfEvaluationFinalised result,
            @Nullable LocalDate proveBy,
            @Nullable LateMoneyNoticed notice,
            @Nullable SelfEvaluationConfirmed truth,
            List<FalsificationFound> falsifications)
            implements SelfEvaluationState {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Opened(circumstances, opened, extendedTo, sheet, result, proveBy, notice, truth, falsifications);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case OpenSelfEvaluation _ -> Decision.nothingToDo();
                case SubmitSelfEvaluation c -> Submitting.submit(c, this);
                case ExtendSelfEvaluation c -> Submitting.extend(c, this);
                case FileTrialSelfEvaluation c -> ReviewRules.file(c, this);
                case ReopenSelfEvaluation c -> Reopening.decide(c, this);
                case AdoptRecheck c -> AdoptingRecheck.decide(c, this);
                case NoticeLateMoney c -> LateMoney.decide(c, this);
                case RecordFalsification c -> Voiding.decide(c, this);
                case OfReview c -> ReviewRules.decide(c, this);
                case AttestSelfEvaluation _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
            };
        }

        /** The rulebook under which it opened. */
        Rules rules() {
            return known.rulebookVersion(opened.rulebookVersion()).rules();
        }

        /** Gives other points to a sheet that was scored. */
        Scoring scoring() {
            return scoring((Figures) null);
        }

        /** Scores by what is known now, but nothing that came after a result that has only to be proved. */
        Scoring scoring(List<Part> parts) {
            return scoring(result != null && proveBy != null ? figuresOf(result) : figures(parts));
        }

        Scoring scoring(@Nullable Figures figures) {
            return new Scoring(rules(), opened.subject().budgetYear(), opened.indicators(), opened.trial(), figures);
        }

        /**
         * Answers that prove something leave what a recheck found of the other lines.
         *
         * @param unproved what is not held for proved now
         */
        SelfEvaluationSheet keepingTheRecheck(Map<String, String> unproved, SelfEvaluationSheet sheet) {
            return result != null && proveBy != null ? scoring().keeping(result.sheet(), unproved, sheet) : sheet;
        }

        /** Answers that prove something, with what the review ruled on the others. */
        List<Answer> asRuled(List<Answer> answers) {
            return result != null && proveBy != null ? RulingOnCauses.asRuled(result.sheet(), answers) : answers;
        }

        /** The figures of a whole as they are known now; null of a project or policy. */
        @Nullable
        Figures figures(List<Part> parts) {
            return isWhole()
                    ? Figures.of(
                            opened.subject(),
                            parts,
                            known.books(),
                            rules().evaluation().whole())
                    : null;
        }

        private @Nullable Figures figuresOf(SelfEvaluationFinalised scored) {
            return isWhole() ? Figures.behind(scored.sheet()) : null;
        }

        private boolean isWhole() {
            return switch (GoalSubject.of(opened.subject())) {
                case UNIT, DEPARTMENT -> true;
                case PROJECT, POLICY -> false;
            };
        }

        /** The year's term; what opens after it has none. */
        Optional<LocalDate> submitBy() {
            return Optional.ofNullable(rules().evaluation().selfEvaluation().submitBy())
                    .filter(term -> !opened.openedOn().isAfter(term));
        }

        /** The last day for the first sheet. */
        Optional<LocalDate> until() {
            return extendedTo == null ? submitBy() : Optional.of(extendedTo);
        }

        /** Version of the result that stands; 0 before the first. */
        int version() {
            return result == null ? 0 : result.version();
        }

        /** Whether the result rests on false data, so that neither its score nor its grade counts. */
        boolean isVoid() {
            return falsifications.stream().anyMatch(one -> one.version() == version());
        }

        /** Who confirms, judges and concludes: the way of the unit that the subject belongs to now. */
        ReviewRoute route() {
            return known.route(opened.route());
        }

        /** The money that is scored: what is known by now, but nothing that came after a result that has only to be proved. */
        Funds funds() {
            return result != null && proveBy != null
                    ? result.sheet().execution().funds()
                    : known.funds(opened.subject().budgetYear());
        }
    }

    /** Done offline for a classified project. */
    record Attested(SelfEvaluationAttested attested, Circumstances known) implements SelfEvaluationState {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Attested(attested, circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case AttestSelfEvaluation c when Attesting.says(attested, c) -> Decision.nothingToDo();
                case AttestSelfEvaluation _ -> Decision.refuse(Refusal.conflict("self-evaluation-already-attested"));
                case OpenSelfEvaluation _,
                        SubmitSelfEvaluation _,
                        ExtendSelfEvaluation _,
                        FileTrialSelfEvaluation _,
                        ReopenSelfEvaluation _,
                        AdoptRecheck _,
                        NoticeLateMoney _,
                        RecordFalsification _,
                        OfReview _ -> Decision.refuse(Refusal.conflict("project-is-classified"));
            };
        }
    }

    @Override
    default SelfEvaluationState evolve(SelfEvaluationEvent event) {
        if (event instanceof SelfEvaluationOpened opened) {
            return new Opened(known(), opened, null, null, null, null, null, null, List.of());
        }
        if (event instanceof SelfEvaluationAttested attested) {
            return new Attested(attested, known());
        }
        return this instanceof Opened open ? Evolution.after(event, open) : this;
    }

    @Override
    default SelfEvaluationState heed(StoredEvent event) {
        return knowing(known().after(event));
    }
}
