package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What earlier years mean for this year's budget: the decision on the result that binds it, and what was to be put right
 * before and was not.
 *
 * @param uses what was decided last on each result
 * @param open rectifications that are not accepted, the oldest first
 * @param policies that projects carry out
 */
record Consequences(List<Use> uses, SortedMap<Order, Open> open, LinkedPolicies policies) {

    /** A rectification among those of several years. */
    record Order(int year, int number) implements Comparable<Order> {

        @Override
        public int compareTo(Order other) {
            return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
        }
    }

    /**
     * How far it is.
     *
     * @param dueOn 整改期限
     * @param reported the unit reported in time, and nobody judged it yet
     * @param rejected a report was not accepted; that stands until one is
     */
    record Open(LocalDate dueOn, boolean reported, boolean rejected) {

        private Open reportedOn(LocalDate day) {
            return new Open(dueOn, reported || !day.isAfter(dueOn), rejected);
        }

        private boolean hasFailedOn(LocalDate day) {
            return rejected || (!reported && day.isAfter(dueOn));
        }
    }

    static Consequences none() {
        return new Consequences(List.of(), new TreeMap<>(), LinkedPolicies.none());
    }

    Consequences after(StoredEvent event) {
        return switch (event) {
            case PolicyEvent policy -> new Consequences(uses, open, policies.after(policy));
            case ApplicationDecided decision -> after(decision);
            case ApplicationReopened again -> with(again.subject(), use -> use.after(again));
            case ApplicationLapsed gone -> without(gone.subject());
            case ImprovementPlanAccepted plan -> with(plan.subject(), Use::withPlan);
            case RectificationOrdered(
                    var of,
                    var number,
                    var _,
                    var _,
                    var _,
                    var _,
                    var _,
                    var _,
                    var _,
                    var _,
                    var dueOn,
                    var _,
                    var _) -> open(new Order(of.budgetYear(), number), new Open(dueOn, false, false));
            case RectificationReported(var of, var number, var _, var _, var _, var on) ->
                reported(new Order(of.budgetYear(), number), on);
            case RectificationRejected(var of, var number, var _, var dueOn, var _) ->
                open(new Order(of.budgetYear(), number), new Open(dueOn, false, true));
            case RectificationAccepted(var of, var number, var _) -> accepted(new Order(of.budgetYear(), number));
            default -> this;
        };
    }

    private Consequences after(ApplicationDecided decision) {
        Use anew = uses.stream()
                .filter(use -> use.isOf(decision.subject()))
                .findFirst()
                .map(before -> before.after(decision))
                .orElseGet(() -> new Use(decision, false, false));
        return new Consequences(
                Stream.concat(uses.stream().filter(use -> !use.isOf(decision.subject())), Stream.of(anew))
                        .toList(),
                open,
                policies);
    }

    private Consequences with(Subject subject, UnaryOperator<Use> change) {
        return new Consequences(
                uses.stream()
                        .map(use -> use.isOf(subject) ? change.apply(use) : use)
                        .toList(),
                open,
                policies);
    }

    private Consequences without(Subject subject) {
        return new Consequences(uses.stream().filter(use -> !use.isOf(subject)).toList(), open, policies);
    }

    private Consequences open(Order order, Open standing) {
        SortedMap<Order, Open> after = new TreeMap<>(open);
        after.put(order, standing);
        return new Consequences(uses, after, policies);
    }

    private Consequences reported(Order order, LocalDate on) {
        Open before = open.get(order);
        return before == null ? this : open(order, before.reportedOn(on));
    }

    private Consequences accepted(Order order) {
        SortedMap<Order, Open> after = new TreeMap<>(open);
        after.remove(order);
        return new Consequences(uses, after, policies);
    }

    /** What the results of earlier years that bind the project's year speak against an amount. */
    List<Refusal> objections(@Nullable BigDecimal amount, Subject project) {
        return uses.stream()
                .filter(use -> use.binds(project.budgetYear()))
                .flatMap(use ->
                        (use.isOfPolicy() ? policies.objection(use, project.code()) : objection(amount, use)).stream())
                .toList();
    }

    private static Optional<Refusal> objection(@Nullable BigDecimal amount, Use use) {
        if (use.reopened()) {
            return Optional.of(use.toBeDecidedAgain());
        }
        BigDecimal upTo = use.decided().upTo();
        if (upTo == null) {
            return Optional.of(Refusal.conflict("cancelled-by-evaluation")
                    .with("year", use.year())
                    .with("document", use.decided().document()));
        }
        return amount == null || amount.compareTo(upTo) <= 0
                ? Optional.empty()
                : Optional.of(Refusal.conflict("above-evaluation-limit")
                        .at("amount")
                        .with("amount", amount.toPlainString())
                        .with("upTo", upTo.toPlainString())
                        .with("year", use.year())
                        .with("document", use.decided().document()));
    }

    /** Plans that a result orders before budget is arranged for the project, and that are not accepted. */
    List<Refusal> notPlanned(Subject project) {
        return uses.stream()
                .filter(use -> use.binds(project.budgetYear()) && !use.isOfPolicy())
                .flatMap(use -> use.planMissing().stream())
                .toList();
    }

    /** What was not put right speaks against any money on a day. */
    List<Refusal> notPutRight(LocalDate day) {
        List<Refusal> refusals = new ArrayList<>();
        open.forEach((order, one) -> {
            if (one.hasFailedOn(day)) {
                refusals.add(Refusal.conflict("rectification-not-accepted")
                        .with("year", Integer.toString(order.year()))
                        .with("number", order.number()));
            }
        });
        return refusals;
    }
}
