package org.jixiao.disclosure.record;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jspecify.annotations.Nullable;

/**
 * 结果应用: on which result the meeting decided, what it decided for the money of which year, why it differs from the rulebook's proposal
 * where it does, and whether the plan to improve holds.
 *
 * @param name of the subject, as it was heard last; null before
 * @param results every final result of the subject, and whatever finance and auditors found
 * @param decided what was decided last; null before
 * @param reopened how that was marked 待复核 last; null where it stands
 * @param plan the improvement plan that holds; null where none does
 */
record UseOfResultsRecord(
        @Nullable String name,
        List<Graded> results,
        @Nullable ApplicationDecided decided,
        @Nullable ApplicationReopened reopened,
        @Nullable ImprovementPlanAccepted plan)
        implements MatterRecord {

    /**
     * A final result.
     *
     * @param version among those of its basis
     * @param grade null where it cannot be proved (无法证明), or where a document from outside states none
     * @param isVoid whether it rests on false data (弄虚作假)
     * @param isReopened whether it is looked at again
     */
    record Graded(Basis basis, int version, @Nullable String grade, boolean isVoid, boolean isReopened) {

        Graded(Basis basis, int version, @Nullable String grade) {
            this(basis, version, grade, false, false);
        }

        private @Nullable String shown() {
            return switch (basis) {
                case SELF_EVALUATION, KEY_EVALUATION -> isVoid ? null : PublicVersion.grade(grade);
                case FINANCE, AUDIT -> grade;
            };
        }

        private boolean is(@Nullable Basis other, int itsVersion) {
            return basis == other && version == itsVersion;
        }

        private Graded asVoid() {
            return new Graded(basis, version, grade, true, isReopened);
        }

        private Graded graded(@Nullable String corrected) {
            return new Graded(basis, version, corrected, isVoid, isReopened);
        }

        private Graded asReopened() {
            return new Graded(basis, version, grade, isVoid, true);
        }
    }

    /** What the public reads of a result that has no grade any more. */
    private enum Standing {
        /** 弄虚作假，结果作废. */
        VOID
    }

    /** What was decided. */
    private enum Decision {
        /** 按上限安排. */
        UP_TO,
        /** 取消. */
        CANCELLED
    }

    /** Where the improvement plan stands. */
    private enum Plan {
        /** 已要求. */
        ASKED,
        /** 已通过. */
        ACCEPTED
    }

    @Override
    public UseOfResultsRecord after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed project -> called(project.name());
            case GoalApproved goal -> called(goal.name());
            case SelfEvaluationFinalised result ->
                called(result.name())
                        .with(new Graded(
                                Basis.SELF_EVALUATION,
                                result.version(),
                                result.sheet().grade()));
            case KeyEvaluationFinalised result ->
                called(result.name())
                        .with(new Graded(
                                Basis.KEY_EVALUATION,
                                result.version(),
                                result.report().result().grade()));
            case OutsideResultRegistered result -> outside(result);
            case OutsideResultCorrected correction ->
                with(outsideBasis(correction.source()), correction.number(), one -> one.graded(correction.grade()));
            case FalsificationFound found -> with(Basis.SELF_EVALUATION, found.version(), Graded::asVoid);
            case SelfEvaluationReopened again -> with(Basis.SELF_EVALUATION, again.version(), Graded::asReopened);
            case KeyEvaluationReopened again -> with(Basis.KEY_EVALUATION, again.version(), Graded::asReopened);
            case ApplicationDecided decision -> new UseOfResultsRecord(name, results, decision, null, plan);
            case ApplicationReopened again ->
                new UseOfResultsRecord(name, results, decided, again, again.sameResult() ? plan : null);
            case ApplicationLapsed _ -> new UseOfResultsRecord(name, results, null, null, null);
            case ImprovementPlanAccepted accepted -> new UseOfResultsRecord(name, results, decided, reopened, accepted);
            default -> this;
        };
    }

    /** What finance or auditors found; a supervision has no say in the use of a result. */
    private UseOfResultsRecord outside(OutsideResultRegistered registered) {
        Basis basis = outsideBasis(registered.source());
        return basis == null ? this : with(new Graded(basis, registered.number(), registered.grade()));
    }

    private static @Nullable Basis outsideBasis(FindingSource source) {
        return switch (source) {
            case FINANCE -> Basis.FINANCE;
            case AUDIT -> Basis.AUDIT;
            case TRACKING, EVALUATION, RECHECK, SUPERVISION -> null;
        };
    }

    private UseOfResultsRecord called(String last) {
        return new UseOfResultsRecord(last, results, decided, reopened, plan);
    }

    private UseOfResultsRecord with(Graded result) {
        return new UseOfResultsRecord(
                name, Stream.concat(results.stream(), Stream.of(result)).toList(), decided, reopened, plan);
    }

    private UseOfResultsRecord with(@Nullable Basis basis, int version, UnaryOperator<Graded> change) {
        return new UseOfResultsRecord(
                name,
                results.stream()
                        .map(result -> result.is(basis, version) ? change.apply(result) : result)
                        .toList(),
                decided,
                reopened,
                plan);
    }

    /** Looked at again itself, or resting on a result that is. */
    @Override
    public boolean isReexamined() {
        return reopened != null
                || (decided != null && basis(decided).filter(Graded::isReopened).isPresent());
    }

    @Override
    public @Nullable PublicContent content() {
        return decided == null || name == null ? null : content(decided, name);
    }

    private @Nullable PublicContent content(ApplicationDecided decision, String called) {
        return basis(decision)
                .map(result -> PublicVersion.of(
                        Matter.USE_OF_RESULTS,
                        decision.subject(),
                        called,
                        decision.unitCode(),
                        account(decision, result)))
                .orElse(null);
    }

    private Optional<Graded> basis(ApplicationDecided decision) {
        return results.stream()
                .filter(result -> result.is(decision.basis(), decision.resultVersion()))
                .findFirst();
    }

    private PublicAccount account(ApplicationDecided decision, Graded result) {
        return new AccountOf()
                .facts(AccountOf.cells()
                        .word("decision", decision.upTo() == null ? Decision.CANCELLED : Decision.UP_TO)
                        .number("bindsYear", decision.bindsYear())
                        .money("upTo", decision.upTo())
                        .word("basis", decision.basis())
                        .text("grade", result.shown())
                        .word("result", result.isVoid() ? Standing.VOID : null)
                        .word("plan", plan(decision))
                        .date("planBy", decision.improvementPlanBy())
                        .text("decidedBy", decision.document())
                        .date("decidedOn", decision.decidedOn()))
                .passage("deviation", decision.deviation())
                .made();
    }

    private @Nullable Plan plan(ApplicationDecided decision) {
        if (plan != null) {
            return Plan.ACCEPTED;
        }
        return decision.improvementPlanBy() == null ? null : Plan.ASKED;
    }
}
