package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Draft;
import org.jixiao.goals.goal.GoalState.Filed;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.goals.goal.GoalState.Refused;
import org.jixiao.goals.goal.GoalState.Undrafted;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The approved money is a fact: a goal that was set for another amount is approved all the same, and then revised to it (按批复数修订目标).
 * 计划财务处 concludes alone where only amounts change; whatever else changes goes through the whole review.
 */
final class RevisionRules {

    private RevisionRules() {}

    /** The approval, and the order to revise what differs from it; each cut that was decided before orders one. */
    static List<GoalEvent> approvedWithOrder(GoalApproved approved, Collection<ReductionDecided> cuts) {
        if (cuts.isEmpty()) {
            return withOrder(approved, approved.subject(), Budget.of(approved), approved.content());
        }
        List<GoalEvent> events = new ArrayList<>(List.of(approved));
        Budget budget = Budget.of(approved);
        for (ReductionDecided reduction : cuts) {
            Cut cut = new Cut(reduction.number(), reduction.amount());
            budget = budget.with(cut, reduction.document());
            events.add(ordered(approved.subject(), budget, approved.content(), cut));
        }
        return events;
    }

    /** A decision cut the money in mid-year. While an adjustment is under way the order waits for its end. */
    static Decision<GoalEvent> order(OrderRevision command, GoalState goal) {
        GoalContent standing = standing(goal);
        Budget budget = goal.circumstances().course().budget();
        if (budget == null || standing == null) {
            return goal instanceof Approved ? Decision.nothingToDo() : Decision.refuse(goal.standing());
        }
        return budget.cuts().containsKey(command.cut().reduction())
                ? Decision.nothingToDo()
                : Decision.accept(ordered(
                        command.subject(), budget.with(command.cut(), command.document()), standing, command.cut()));
    }

    /** A cut is not made after all. Where the goal is set for another amount than is left then, that is ordered. */
    static Decision<GoalEvent> withdraw(WithdrawRevision command, GoalState goal) {
        GoalContent standing = standing(goal);
        Budget budget = goal.circumstances().course().budget();
        if (standing == null || budget == null || !budget.cuts().containsKey(command.reduction())) {
            return Decision.nothingToDo();
        }
        RevisionWithdrawn withdrawn = new RevisionWithdrawn(command.subject(), command.reduction(), command.document());
        return Decision.accept(withOrder(
                withdrawn, command.subject(), budget.without(command.reduction(), command.document()), standing));
    }

    /** The adjustment, and an order once more where it did not reach what is left by now. */
    static List<GoalEvent> andStillOrdered(GoalAdjusted adjusted, Reviewed goal) {
        Budget budget = budgetAfter(adjusted, goal);
        return adjusted.budgetDocument() == null || budget == null
                ? List.of(adjusted)
                : withOrder(adjusted, adjusted.subject(), budget, adjusted.content());
    }

    private static List<GoalEvent> withOrder(GoalEvent event, Subject subject, Budget budget, GoalContent content) {
        return budget.comesTo(content.funding().total())
                ? List.of(event)
                : List.of(event, ordered(subject, budget, content, null));
    }

    private static RevisionOrdered ordered(Subject subject, Budget budget, GoalContent content, @Nullable Cut cut) {
        return new RevisionOrdered(
                subject, budget.document(), budget.left(), content.funding().total(), cut);
    }

    private static @Nullable GoalContent standing(GoalState goal) {
        return switch (goal) {
            case Approved approved -> approved.content();
            case Reviewed reviewed
            when reviewed.adjustment() != null ->
                reviewed.adjustment().standing().content();
            case Undrafted _, Draft _, Reviewed _, Refused _, Filed _, Offline _ -> null;
        };
    }

    /** What the money comes to after an adjustment. */
    static @Nullable Budget budgetAfter(GoalAdjusted adjusted, GoalState goal) {
        Budget budget = goal.circumstances().course().budget();
        return goal instanceof Reviewed reviewed && reviewed.adjustment() != null
                ? reviewed.adjustment().after(adjusted, budget)
                : budget;
    }

    /** The same goal, whose adjustment may have known of the order. */
    static GoalState adjusting(RevisionOrdered order, GoalState goal) {
        return goal instanceof Reviewed reviewed && reviewed.adjustment() != null
                ? reviewed.adjusting(reviewed.adjustment().after(order))
                : goal;
    }

    /** The paper on which the money changes: the one that is quoted, or else the one that ordered the revision. */
    static @Nullable String paper(@Nullable String quoted, GoalContent wish, Approved goal) {
        Budget ordered = goal.ordered();
        return quoted == null && ordered != null && isFor(ordered, wish) ? ordered.document() : quoted;
    }

    /** A revision on the paper of the approval is one to its amount; a later paper may bring yet another. */
    static Optional<Refusal> objection(@Nullable String paper, GoalContent wish, Approved goal) {
        Budget ordered = goal.ordered();
        return ordered == null || !ordered.document().equals(paper) || isFor(ordered, wish)
                ? Optional.empty()
                : Optional.of(Refusal.rule("revision-differs-from-reply")
                        .at("funding")
                        .with("approved", ordered.left().toPlainString())
                        .with("funding", wish.funding().total().toPlainString()));
    }

    private static boolean isFor(Budget budget, GoalContent wish) {
        return budget.comesTo(wish.funding().total());
    }

    /** Whether the wish is the revision that was ordered, and changes nothing but amounts. */
    static boolean changesAmountsOnly(@Nullable String paper, GoalContent wish, Approved goal) {
        GoalContent standing = goal.content();
        return goal.ordered() != null
                && goal.ordered().document().equals(paper)
                && standing != null
                && withAmountsOf(standing, wish).equals(standing);
    }

    private static GoalContent withAmountsOf(GoalContent standing, GoalContent wish) {
        return new GoalContent(
                wish.overallGoal(),
                standing.funding(),
                wish.indicators(),
                wish.satisfactionWaiver(),
                withFunding(standing.midTerm(), wish.midTerm()),
                withAmountsOf(standing.whole(), wish.whole()),
                wish.remainingTargets());
    }

    private static @Nullable MidTermGoal withFunding(@Nullable MidTermGoal standing, @Nullable MidTermGoal wish) {
        if (standing == null || wish == null) {
            return wish;
        }
        Funding funding = standing.funding();
        return new MidTermGoal(wish.fromYear(), wish.toYear(), wish.overallGoal(), funding, wish.indicators());
    }

    private static @Nullable WholePlan withAmountsOf(@Nullable WholePlan standing, @Nullable WholePlan wish) {
        if (standing == null
                || wish == null
                || standing.tasks().size() != wish.tasks().size()) {
            return wish;
        }
        List<Task> tasks = new ArrayList<>();
        IntStream.range(0, wish.tasks().size()).forEach(i -> {
            Task before = standing.tasks().get(i);
            Task task = wish.tasks().get(i);
            tasks.add(new Task(task.name(), task.content(), before.appropriation(), before.other(), task.projects()));
        });
        return new WholePlan(
                wish.functions(),
                wish.structure(),
                wish.posts(),
                wish.staff(),
                standing.basicExpenditure(),
                standing.projectExpenditure(),
                tasks,
                wish.goals());
    }
}
