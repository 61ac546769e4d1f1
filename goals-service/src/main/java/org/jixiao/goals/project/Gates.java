package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
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
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The gates before a project: R1 looks at its appraisal, R2 at its goal, and both at what earlier years mean for it. All that they go by is
 * heard from other streams.
 *
 * @param moneyGiven finance gave money, whether a gate stood before it or not; heard only where a command asks for it
 */
record Gates(Appraisal appraisal, Goal goal, Consequences consequences, boolean moneyGiven) {

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

    /**
     * What is known of the goal.
     *
     * @param supervision what the three must still see of it (督导)
     * @param funding what the passed goal is set for; null where no goal passed, or where it passed offline
     */
    record Goal(
            Passage passage,
            Supervision supervision,
            @Nullable BigDecimal funding) {

        static Goal at(Passage passage) {
            return new Goal(passage, Supervision.NONE, null);
        }
    }

    /** How far the goal is. */
    enum Passage {
        NOT_SUBMITTED,
        SUBMITTED,
        PASSED,
        REFUSED
    }

    static Gates shut() {
        return new Gates(Appraisal.NONE, Goal.at(Passage.NOT_SUBMITTED), Consequences.none(), false);
    }

    /** What keeps the project out of the library (R1). */
    List<Refusal> unmetForTheLibrary(boolean exemptFromAppraisal) {
        List<Refusal> unmet = new ArrayList<>();
        unmetAppraisal(exemptFromAppraisal).ifPresent(unmet::add);
        switch (goal.passage()) {
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
        if (goal.passage() == Passage.REFUSED) {
            ceased.add(Refusal.conflict("goal-refused"));
        }
        return ceased;
    }

    /**
     * What keeps budget from being arranged (R2).
     *
     * @param key the project is a key one
     */
    List<Refusal> unmetForTheBudget(boolean key) {
        List<Refusal> unmet = new ArrayList<>(unmetGoal());
        if (goal.passage() == Passage.PASSED && goal.supervision().isAskedFor(key)) {
            unmet.add(Refusal.conflict("goal-not-supervised"));
        }
        return unmet;
    }

    private List<Refusal> unmetGoal() {
        return switch (goal.passage()) {
            case PASSED -> List.of();
            case NOT_SUBMITTED, SUBMITTED -> List.of(Refusal.conflict("goal-not-passed"));
            case REFUSED -> List.of(Refusal.conflict("goal-refused"));
        };
    }

    /** What finance's money should have waited for: the appraisal and a passed goal. */
    List<Refusal> unmetForAnyMoney(boolean exemptFromAppraisal) {
        List<Refusal> unmet = new ArrayList<>();
        unmetAppraisal(exemptFromAppraisal).ifPresent(unmet::add);
        unmet.addAll(unmetGoal());
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
            case DocumentCounted document -> new Gates(appraisal, goal, consequences, gives(document.figures()));
            default -> new Gates(appraisal, goal, consequences.after(event), moneyGiven);
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
        return new Gates(new Appraisal(standing, upTo), goal, consequences, moneyGiven);
    }

    private Gates afterGoal(GoalEvent event) {
        return switch (event) {
            case GoalSubmitted submitted ->
                at(new Goal(Passage.SUBMITTED, submitted.route().supervision(), null));
            case GoalPassed passed -> at(new Goal(Passage.PASSED, goal.supervision(), passed.funding()));
            case GoalSupervised _ -> at(new Goal(goal.passage(), Supervision.NONE, goal.funding()));
            case GoalReturned _, GoalWithdrawn _ -> at(Goal.at(Passage.NOT_SUBMITTED));
            case GoalRefused _ -> at(Goal.at(Passage.REFUSED));
            case GoalStepAttested attested ->
                switch (attested.step()) {
                    case SUBMITTED, CONFIRMED -> at(Goal.at(Passage.SUBMITTED));
                    case PASSED -> at(Goal.at(Passage.PASSED));
                };
            case GoalDrafted _,
                    ExtensionGranted _,
                    GoalReminded _,
                    GoalReopened _,
                    RevisionOrdered _,
                    RevisionWithdrawn _,
                    GoalCompleted _,
                    GoalConfirmed _,
                    OpinionGiven _,
                    ReviewConcluded _,
                    TrialFiled _,
                    AdjustmentRequested _,
                    AdjustmentWithdrawn _,
                    AdjustmentPassed _,
                    AdjustmentRejected _,
                    GoalAdjusted _,
                    GoalApproved _,
                    ClassifiedGoalApproved _ -> this;
        };
    }

    private Gates at(Goal anew) {
        return new Gates(appraisal, anew, consequences, moneyGiven);
    }

    /** As budget, or as a quota where finance sends only that; what was taken back whole is not there. */
    private static boolean gives(MoneyFigures figures) {
        BigDecimal quota = figures.quota();
        return figures.granted() || (quota != null && quota.signum() > 0);
    }
}
