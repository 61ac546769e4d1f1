package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.kernel.review.Acting;
import org.jixiao.monitoring.light.Thresholds;
import org.jixiao.monitoring.terms.RulebooksInForce;

/**
 * What tracking has heard from other streams: the rulebook, the approved goal, the subject's money, who answers for it, and the unit of
 * who acts.
 *
 * @param owner the unit that the subject belongs to
 * @param key 重点 project
 */
record Circumstances(
        Owner owner, RulebooksInForce rulebooks, Money money, Officers officers, boolean key, Acting acting) {

    static Circumstances unheard() {
        return new Circumstances(
                Owner.unknown(), RulebooksInForce.none(), Money.none(), Officers.none(), false, Acting.nobody());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved ->
                new Circumstances(
                        owner.or(approved.unitCode()),
                        rulebooks,
                        money,
                        officers.beginningWith(approved.officer()),
                        key,
                        acting);
            case TrialFiled filed ->
                new Circumstances(
                        owner.or(filed.unitCode()),
                        rulebooks,
                        money,
                        officers.beginningWith(filed.officer()),
                        key,
                        acting);
            case ProjectOfficerAppointed appointed -> inCharge(appointed.projectOfficer(), appointed.from());
            case PolicyOfficerAppointed appointed -> inCharge(appointed.officer(), appointed.from());
            case WholeOfficerAppointed appointed -> inCharge(appointed.officer(), appointed.from());
            case ProjectTransferred moved ->
                new Circumstances(
                        Owner.since(moved),
                        rulebooks,
                        money,
                        officers.and(moved.projectOfficer(), moved.from()),
                        key,
                        acting);
            case KeyProjectDesignated _ -> new Circumstances(owner, rulebooks, money, officers, true, acting);
            case KeyDesignationLifted _ -> new Circumstances(owner, rulebooks, money, officers, false, acting);
            case RulebookPublished published ->
                new Circumstances(owner, rulebooks.and(published), money, officers, key, acting);
            case DocumentCounted counted ->
                new Circumstances(owner, rulebooks, money.after(counted), officers, key, acting);
            default -> new Circumstances(owner, rulebooks, money, officers, key, acting.after(event));
        };
    }

    private Circumstances inCharge(Person officer, LocalDate from) {
        return new Circumstances(owner, rulebooks, money, officers.and(officer, from), key, acting);
    }

    boolean subjectIsOf(String unit) {
        return unit.equals(owner.unitCode());
    }

    Optional<Thresholds> thresholdsOf(int rulebookVersion) {
        return rulebooks.versions().stream()
                .filter(version -> version.version() == rulebookVersion)
                .findFirst()
                .map(version -> Thresholds.of(version.version(), version.rules()));
    }

    /** How goals are tracked by the rules of a day. */
    Optional<Tracking> tracking(LocalDate on) {
        return rulebooks.on(on).map(version -> version.rules().monitoring().tracking());
    }

    /** The tracking task that a month cuts off; empty where it is none's. */
    Optional<TrackingTask> task(int month, LocalDate on) {
        return tracking(on).stream()
                .flatMap(tracking -> tracking.tasks().stream())
                .filter(task -> task.cutOff().getMonthValue() == month)
                .findFirst();
    }
}
