package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The two gates before a project: R1 looks at its appraisal, R2 at its goal. All that they go by is heard from those two streams.
 *
 * @param funding what the passed goal is set for; null where no goal passed, or where it passed offline
 */
record Gates(Appraisal appraisal, Goal goal, @Nullable BigDecimal funding) {

    /**
     * What is known of the appraisal.
     *
     * @param upTo amount up to which budget may rest on it; null where nothing is concluded, or where it was concluded offline
     */
    record Appraisal(Standing standing, @Nullable BigDecimal upTo) {

        static final Appraisal NONE = new Appraisal(Standing.NOT_CONCLUDED, null);
    }

    /** How the appraisal stands. */
    enum Standing {
        NOT_CONCLUDED,
        IMPROVEMENTS_OPEN,
        NOT_SUPPORTED,
        PASSED;

        private static Standing of(AppraisalConclusion conclusion) {
            return switch (conclusion) {
                case SUPPORTED -> PASSED;
                case PARTIALLY -> IMPROVEMENTS_OPEN;
                case NOT_SUPPORTED -> NOT_SUPPORTED;
            };
        }
    }

    /** How the goal stands. */
    enum Goal {
        NOT_SUBMITTED,
        SUBMITTED,
        PASSED,
        REFUSED
    }

    static Gates shut() {
        return new Gates(Appraisal.NONE, Goal.NOT_SUBMITTED, null);
    }

    /** What keeps the project out of the library (R1). */
    List<Refusal> unmetForTheLibrary(boolean exemptFromAppraisal) {
        List<Refusal> unmet = new ArrayList<>();
        unmetAppraisal(exemptFromAppraisal).ifPresent(unmet::add);
        switch (goal) {
            case NOT_SUBMITTED -> unmet.add(Refusal.conflict("goal-not-submitted"));
            case REFUSED -> unmet.add(Refusal.conflict("goal-refused"));
            case SUBMITTED, PASSED -> {}
        }
        return unmet;
    }

    /**
     * What does not hold any more of a project that was admitted. A goal that went back to its owner is on its way, and keeps nobody
     * out.
     */
    List<Refusal> ceasedInTheLibrary(boolean exemptFromAppraisal) {
        List<Refusal> ceased = new ArrayList<>();
        unmetAppraisal(exemptFromAppraisal).ifPresent(ceased::add);
        if (goal == Goal.REFUSED) {
            ceased.add(Refusal.conflict("goal-refused"));
        }
        return ceased;
    }

    /** What keeps budget from being arranged (R2). */
    List<Refusal> unmetForTheBudget() {
        return switch (goal) {
            case PASSED -> List.of();
            case NOT_SUBMITTED, SUBMITTED -> List.of(Refusal.conflict("goal-not-passed"));
            case REFUSED -> List.of(Refusal.conflict("goal-refused"));
        };
    }

    /** What finance's money should have waited for. */
    List<Refusal> unmetForAnyMoney(boolean exemptFromAppraisal) {
        List<Refusal> unmet = new ArrayList<>();
        unmetAppraisal(exemptFromAppraisal).ifPresent(unmet::add);
        unmet.addAll(unmetForTheBudget());
        return unmet;
    }

    /** An appraisal ends early where the budget exceeds the appraised amount by more than the rulebook allows. */
    Optional<Refusal> exceeded(BigDecimal amount) {
        BigDecimal upTo = appraisal.upTo();
        return upTo == null || amount.compareTo(upTo) <= 0
                ? Optional.empty()
                : Optional.of(Refusal.conflict("appraisal-exceeded")
                        .at("amount")
                        .with("amount", amount.toPlainString())
                        .with("upTo", upTo.toPlainString()));
    }

    private Optional<Refusal> unmetAppraisal(boolean exempt) {
        if (exempt) {
            return Optional.empty();
        }
        return switch (appraisal.standing()) {
            case NOT_CONCLUDED -> Optional.of(Refusal.conflict("appraisal-not-concluded"));
            case IMPROVEMENTS_OPEN -> Optional.of(Refusal.conflict("improvements-not-accepted"));
            case NOT_SUPPORTED -> Optional.of(Refusal.conflict("appraisal-not-supported"));
            case PASSED -> Optional.empty();
        };
    }

    Gates after(StoredEvent event) {
        return switch (event) {
            case AppraisalEvent appraised -> afterAppraisal(appraised);
            case GoalEvent goalEvent -> afterGoal(goalEvent);
            default -> this;
        };
    }

    private Gates afterAppraisal(AppraisalEvent event) {
        return switch (event) {
            case AppraisalConcluded concluded -> appraised(Standing.of(concluded.conclusion()), concluded.validUpTo());
            case AppraisalAttested attested -> appraised(Standing.of(attested.outcome()), null);
            case ImprovementsAccepted _ -> appraised(Standing.PASSED, appraisal.upTo());
            case FullAppraisalRequired _,
                    AppraisalOpened _,
                    ExpertScored _,
                    ExpertRecused _,
                    ImprovementsReported _,
                    ImprovementsRejected _ -> this;
        };
    }

    private Gates appraised(Standing standing, @Nullable BigDecimal upTo) {
        return new Gates(new Appraisal(standing, upTo), goal, funding);
    }

    private Gates afterGoal(GoalEvent event) {
        return switch (event) {
            case GoalSubmitted _ -> new Gates(appraisal, Goal.SUBMITTED, null);
            case GoalPassed passed -> new Gates(appraisal, Goal.PASSED, passed.funding());
            case GoalReturned _ -> new Gates(appraisal, Goal.NOT_SUBMITTED, null);
            case GoalWithdrawn _ -> new Gates(appraisal, Goal.NOT_SUBMITTED, null);
            case GoalRefused _ -> new Gates(appraisal, Goal.REFUSED, null);
            case GoalStepAttested attested ->
                switch (attested.step()) {
                    case SUBMITTED, CONFIRMED -> new Gates(appraisal, Goal.SUBMITTED, null);
                    case PASSED -> new Gates(appraisal, Goal.PASSED, null);
                };
            case GoalDrafted _,
                    ExtensionGranted _,
                    GoalReopened _,
                    GoalCompleted _,
                    GoalConfirmed _,
                    GoalSupervised _,
                    OpinionGiven _,
                    ReviewConcluded _,
                    TrialFiled _,
                    AdjustmentRequested _,
                    AdjustmentWithdrawn _,
                    AdjustmentRejected _,
                    GoalAdjusted _,
                    GoalApproved _,
                    ClassifiedGoalApproved _ -> this;
        };
    }
}
