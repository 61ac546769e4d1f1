package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.goals.goal.GoalState.Adjustment;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The approved money is a fact: a goal that was set for another amount is approved all the same, and then revised to it (按批复数修订目标,
 * rules.md A). 计划财务处 concludes alone where only amounts change; whatever else changes goes through the whole review.
 */
final class RevisionRules {

    private RevisionRules() {}

    /** The approval, and the order to revise what differs from it. */
    static List<GoalEvent> approvedWithOrder(GoalApproved approved) {
        BigDecimal funding = approved.content().funding().total();
        return funding.compareTo(approved.approvedBudget()) == 0
                ? List.of(approved)
                : List.of(
                        approved,
                        new RevisionOrdered(
                                approved.subject(),
                                approved.budgetDocument(),
                                approved.approvedBudget(),
                                funding,
                                null));
    }

    /**
     * A decision cut the money in mid-year. While another adjustment is under way the order waits for its end; it is not done with by
     * that one, which nobody could have asked for in its knowledge.
     */
    static Decision<GoalEvent> order(OrderRevision command, GoalState goal) {
        Approved standing = standing(goal);
        if (standing == null) {
            return Decision.refuse(goal.standing());
        }
        if (standing.content() == null) {
            return Decision.nothingToDo();
        }
        if (goal.circumstances().course().cuts().containsKey(command.cut().reduction())) {
            return Decision.nothingToDo();
        }
        BigDecimal funding = standing.content().funding().total();
        BigDecimal left =
                toReach(standing, funding, goal).subtract(command.cut().amount());
        return Decision.accept(new RevisionOrdered(
                command.subject(), command.document(), left.max(BigDecimal.ZERO), funding, command.cut()));
    }

    /**
     * A cut is not made after all. What is left to reach then is ordered anew: the amount of an order before it, of later cuts, or the
     * one before the cut where the goal was revised already, or is just being revised.
     */
    static Decision<GoalEvent> withdraw(WithdrawRevision command, GoalState goal) {
        Approved standing = standing(goal);
        Cut cut = goal.circumstances().course().cuts().get(command.reduction());
        if (cut == null || standing == null || standing.content() == null) {
            return Decision.nothingToDo();
        }
        List<GoalEvent> events = new ArrayList<>();
        events.add(new RevisionWithdrawn(command.subject(), command.reduction(), command.document()));
        BigDecimal funding = standing.content().funding().total();
        BigDecimal left = toReach(standing, funding, goal).add(cut.amount());
        boolean beingRevised = goal instanceof Reviewed && standing.ordered() != null;
        if (beingRevised || left.compareTo(funding) != 0) {
            events.add(new RevisionOrdered(command.subject(), command.document(), left, funding, null));
        }
        return Decision.accept(events);
    }

    /** The amount that the goal is to be revised to; what it is set for where nothing is ordered. */
    private static BigDecimal toReach(Approved standing, BigDecimal funding, GoalState goal) {
        RevisionOrdered waiting = goal.circumstances().course().ordered();
        RevisionOrdered before = waiting == null ? standing.ordered() : waiting;
        return before == null ? funding : before.approvedBudget();
    }

    /** What is to be revised of a version that stands again, where an adjustment came to nothing. */
    static @Nullable RevisionOrdered orderedOf(Approved standing, GoalState goal) {
        RevisionOrdered waiting = goal.circumstances().course().ordered();
        if (waiting == null) {
            return standing.ordered();
        }
        return waiting.approvedBudget().compareTo(waiting.funding()) == 0 ? null : waiting;
    }

    private static @Nullable Approved standing(GoalState goal) {
        if (goal instanceof Approved approved) {
            return approved;
        }
        return goal instanceof Reviewed reviewed && reviewed.adjustment() instanceof Adjustment(var standing, var _)
                ? standing
                : null;
    }

    /**
     * The adjustment, and the order that came while it was under way once more, unless the adjustment reached it. Two cuts may quote one
     * paper, so that the paper alone does not say which of them was reached.
     */
    static List<GoalEvent> andStillOrdered(GoalAdjusted adjusted, Reviewed goal) {
        RevisionOrdered waiting = goal.circumstances().course().ordered();
        if (waiting == null) {
            return List.of(adjusted);
        }
        BigDecimal funding = adjusted.content().funding().total();
        BigDecimal left = waiting.document().equals(adjusted.budgetDocument())
                ? waiting.approvedBudget()
                : left(waiting, funding, goal);
        return left.compareTo(funding) == 0
                ? List.of(adjusted)
                : List.of(
                        adjusted,
                        new RevisionOrdered(waiting.subject(), waiting.document(), left, funding, waiting.cut()));
    }

    /** What was cut is cut from the amount that the adjustment brought, unless that was ordered before and the cut was reckoned from it. */
    private static BigDecimal left(RevisionOrdered waiting, BigDecimal funding, Reviewed goal) {
        boolean reckoned = goal.adjustment() instanceof Adjustment(var standing, var _) && standing.ordered() != null;
        return reckoned
                ? waiting.approvedBudget()
                : funding.subtract(waiting.funding().subtract(waiting.approvedBudget()))
                        .max(BigDecimal.ZERO);
    }

    /** What is still to be revised after an adjustment: nothing, if it quotes a paper of the money. */
    static @Nullable RevisionOrdered orderedAfter(GoalAdjusted adjusted, GoalState goal) {
        return adjusted.budgetDocument() == null
                        && goal instanceof Reviewed reviewed
                        && reviewed.adjustment() instanceof Adjustment(var standing, var _)
                ? orderedOf(standing, goal)
                : null;
    }

    /** The paper on which the money changes: the one that is quoted, or else the one that ordered the revision. */
    static @Nullable String paper(@Nullable String quoted, GoalContent wish, Approved goal) {
        RevisionOrdered ordered = goal.ordered();
        return quoted == null && ordered != null && isFor(ordered.approvedBudget(), wish) ? ordered.document() : quoted;
    }

    /** A revision on the paper of the approval is one to its amount; a later paper may bring yet another. */
    static Optional<Refusal> objection(@Nullable String paper, GoalContent wish, Approved goal) {
        RevisionOrdered ordered = goal.ordered();
        return ordered == null || !ordered.document().equals(paper) || isFor(ordered.approvedBudget(), wish)
                ? Optional.empty()
                : Optional.of(Refusal.rule("revision-differs-from-reply")
                        .at("funding")
                        .with("approved", ordered.approvedBudget().toPlainString())
                        .with("funding", wish.funding().total().toPlainString()));
    }

    private static boolean isFor(BigDecimal amount, GoalContent wish) {
        return wish.funding().total().compareTo(amount) == 0;
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
