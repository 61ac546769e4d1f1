package org.jixiao.goals.appraisal;

import java.util.function.UnaryOperator;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.appraisal.AppraisalCommand.AttestAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.BeforeConclusion;
import org.jixiao.goals.appraisal.AppraisalCommand.Conclude;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.OnContent;
import org.jixiao.goals.appraisal.AppraisalCommand.OnImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.OpenAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.RecuseExpert;
import org.jixiao.goals.appraisal.AppraisalCommand.RequireFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ScoreProject;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * The appraisal before the library as data: concluded once per project and budget year, or attested for a classified one.
 *
 * <p>A conclusion stands. After 不予支持 the project is reconsidered and proposed anew, under a code of its own, and that proposal is
 * appraised from the beginning. After 部分支持 it waits until its improvements are accepted, however often they are rejected and
 * reported again: 未经评估或评估未通过的，不得纳入项目库.
 */
sealed interface AppraisalState extends State<AppraisalCommand, AppraisalEvent, AppraisalState> {

    Circumstances circumstances();

    /** The same, with what it has heard since. */
    AppraisalState with(Circumstances heard);

    /** Decides on the appraisal of a project whose content is held here and that needs one. */
    Decision<AppraisalEvent> decide(OnContent command, Proposal proposal);

    /**
     * Nothing has happened, but perhaps a decision on its kind.
     *
     * @param fullDecided the full appraisal was decided, whatever the project's nature and amount
     */
    record Unappraised(Circumstances circumstances, boolean fullDecided) implements AppraisalState {

        Unappraised() {
            this(Circumstances.unheard(), false);
        }

        @Override
        public Unappraised with(Circumstances heard) {
            return new Unappraised(heard, fullDecided);
        }

        @Override
        public Decision<AppraisalEvent> decide(OnContent command, Proposal proposal) {
            return switch (command) {
                case RequireFullAppraisal _ when fullDecided -> Decision.nothingToDo();
                case RequireFullAppraisal(var subject, var reason) ->
                    Decision.accept(new FullAppraisalRequired(subject, reason));
                case OpenAppraisal open -> OpeningRules.open(open, this, proposal);
                case ConcludeAppraisal conclude -> ConclusionRules.concludeSimplified(conclude, this, proposal);
                case ScoreProject _, RecuseExpert _, ConcludeFullAppraisal _ ->
                    Decision.refuse(Refusal.conflict("appraisal-not-opened"));
                case OnImprovements _ -> Decision.refuse(Refusal.conflict("no-improvements-asked-for"));
            };
        }
    }

    /** The full appraisal is with its experts. */
    record Opened(Circumstances circumstances, Commission commission) implements AppraisalState {

        /** By which it was opened. */
        Rules rules() {
            int version = commission.named().rulebookVersion();
            return circumstances.rulebook().version(version).orElseThrow().rules();
        }

        @Override
        public Opened with(Circumstances heard) {
            return new Opened(heard, commission);
        }

        @Override
        public Decision<AppraisalEvent> decide(OnContent command, Proposal proposal) {
            return switch (command) {
                case OpenAppraisal open -> OpeningRules.nameMore(open, this);
                case ScoreProject score -> ScoringRules.score(score, this, proposal);
                case RecuseExpert recuse -> ScoringRules.recuse(recuse, this);
                case ConcludeFullAppraisal conclude -> ConclusionRules.concludeFull(conclude, this, proposal);
                case RequireFullAppraisal _, ConcludeAppraisal _ ->
                    Decision.refuse(Refusal.conflict("appraisal-already-opened"));
                case OnImprovements _ -> Decision.refuse(Refusal.conflict("no-improvements-asked-for"));
            };
        }
    }

    /** Concluded here. */
    record Concluded(Circumstances circumstances, AppraisalConcluded conclusion, Improvements improvements)
            implements AppraisalState {

        @Override
        public Concluded with(Circumstances heard) {
            return new Concluded(heard, conclusion, improvements);
        }

        @Override
        public Decision<AppraisalEvent> decide(OnContent command, Proposal proposal) {
            return switch (command) {
                case Conclude again when ConclusionRules.repeats(again, conclusion) -> Decision.nothingToDo();
                case Conclude _, BeforeConclusion _ -> Decision.refuse(Refusal.conflict("appraisal-already-concluded"));
                case OnImprovements _
                when conclusion.conclusion() != AppraisalConclusion.PARTIALLY ->
                    Decision.refuse(Refusal.conflict("no-improvements-asked-for"));
                case OnImprovements answer -> improvements.decide(answer, proposal);
            };
        }
    }

    /** Concluded offline. */
    record Attested(Circumstances circumstances, AppraisalAttested attestation) implements AppraisalState {

        @Override
        public Attested with(Circumstances heard) {
            return new Attested(heard, attestation);
        }

        @Override
        public Decision<AppraisalEvent> decide(OnContent command, Proposal proposal) {
            return Decision.refuse(Refusal.conflict("appraisal-already-concluded"));
        }
    }

    @Override
    default Decision<AppraisalEvent> decide(AppraisalCommand command) {
        return switch (command) {
            case OnContent onContent -> decide(onContent);
            case AttestAppraisal attest -> OfflineRules.attest(attest, this);
        };
    }

    private Decision<AppraisalEvent> decide(OnContent command) {
        Proposal proposal = circumstances().proposal();
        if (proposal == null) {
            return Decision.refuse(circumstances().withoutProposal());
        }
        return proposal.isExemptFromAppraisal()
                ? Decision.refuse(Refusal.conflict("appraisal-exempt"))
                : decide(command, proposal);
    }

    @Override
    default AppraisalState evolve(AppraisalEvent event) {
        return switch (event) {
            case FullAppraisalRequired _ -> this instanceof Unappraised ? new Unappraised(circumstances(), true) : this;
            case AppraisalOpened named
            when this instanceof Opened(var heard, var before) -> new Opened(heard, before.namedAnew(named));
            case AppraisalOpened named -> new Opened(circumstances(), Commission.of(named));
            case ExpertScored scored -> inCommission(commission -> commission.with(scored));
            case ExpertRecused recused -> inCommission(commission -> commission.with(recused));
            case AppraisalConcluded conclusion -> new Concluded(circumstances(), conclusion, Improvements.none());
            case ImprovementsReported(var _, var report) -> improved(_ -> Improvements.reported(report));
            case ImprovementsAccepted _ -> improved(Improvements::accepted);
            case ImprovementsRejected _ -> improved(Improvements::rejected);
            case AppraisalAttested attestation -> new Attested(circumstances(), attestation);
        };
    }

    private AppraisalState inCommission(UnaryOperator<Commission> change) {
        return this instanceof Opened(var heard, var before) ? new Opened(heard, change.apply(before)) : this;
    }

    private AppraisalState improved(UnaryOperator<Improvements> change) {
        return this instanceof Concluded(var heard, var conclusion, var before)
                ? new Concluded(heard, conclusion, change.apply(before))
                : this;
    }

    @Override
    default AppraisalState heed(StoredEvent event) {
        return with(circumstances().after(event));
    }
}
