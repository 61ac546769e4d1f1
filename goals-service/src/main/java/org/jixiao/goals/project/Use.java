package org.jixiao.goals.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What was decided on the result of a project or of a policy.
 *
 * @param reopened it is 待复核, and the next decision takes its place
 * @param planAccepted an improvement plan on the same result was accepted
 */
record Use(ApplicationDecided decided, boolean reopened, boolean planAccepted) {

    /** The next decision on the same result finds the plan that was accepted; no plan opens the gate for another result. */
    Use after(ApplicationDecided next) {
        boolean sameResult = next.basis() == decided.basis() && next.resultVersion() == decided.resultVersion();
        return new Use(next, false, planAccepted && sameResult);
    }

    Use after(ApplicationReopened again) {
        return new Use(decided, true, planAccepted && again.sameResult());
    }

    Use withPlan() {
        return new Use(decided, reopened, true);
    }

    boolean isOf(Subject subject) {
        return decided.subject().equals(subject);
    }

    boolean isOfPolicy() {
        return decided.subject().kind().equals(Subject.POLICY);
    }

    boolean binds(int budgetYear) {
        return decided.bindsYear() == budgetYear;
    }

    /** No more is known than that the leaders have to decide again: neither more money nor none. */
    Refusal toBeDecidedAgain() {
        return Refusal.conflict("application-under-reconsideration")
                .with("code", decided.subject().code())
                .with("year", year())
                .with("document", decided.document());
    }

    /** Nothing is arranged before it is planned how the project becomes better. */
    Optional<Refusal> planMissing() {
        LocalDate planBy = decided.improvementPlanBy();
        return planBy == null || !decided.planBeforeBudget() || planAccepted || reopened
                ? Optional.empty()
                : Optional.of(Refusal.conflict("improvement-plan-not-accepted")
                        .with("year", year())
                        .with("dueOn", planBy.toString())
                        .with("document", decided.document()));
    }

    String year() {
        return Integer.toString(decided.subject().budgetYear());
    }
}
