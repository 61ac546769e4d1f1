package org.jixiao.monitoring.rectification;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.rectification.RectificationCommand.OrderRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.TakeUpFinding;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may be ordered: of a subject whose content is here, with a term that has not passed; and a finding is 严重 only where it is one
 * that stops money.
 */
final class OrderingRules {

    private OrderingRules() {}

    /** What evaluation found is ordered once, as serious where the rules say so. */
    static Decision<RectificationEvent> takeUp(TakeUpFinding command, RectificationState state) {
        boolean ordered = state.ordered().stream()
                .map(one -> one.ordered().finding())
                .anyMatch(finding -> finding != null && finding == command.finding());
        if (ordered) {
            return Decision.nothingToDo();
        }
        return order(
                new OrderRectification(
                        command.subject(),
                        command.documentNumber(),
                        command.source(),
                        isSerious(command.lossOrViolation(), state.circumstances())
                                ? Severity.SERIOUS
                                : Severity.ORDINARY,
                        command.lossOrViolation(),
                        command.findings(),
                        command.requirements(),
                        command.basis(),
                        command.dueOn(),
                        command.on()),
                command.finding(),
                state);
    }

    /** @param finding number of evaluation's finding; null where there is none */
    static Decision<RectificationEvent> order(
            OrderRectification command, @Nullable Integer finding, RectificationState state) {
        Circumstances known = state.circumstances();
        if (known.isClassified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        if (known.unitCode() == null) {
            return Decision.refuse(Refusal.notFound("subject-unknown"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (command.dueOn().isBefore(command.on())) {
            objections.add(Refusal.rule("due-date-in-the-past").at("dueOn"));
        }
        if (command.severity() == Severity.SERIOUS && !isSerious(command.lossOrViolation(), known)) {
            objections.add(Refusal.rule("finding-not-serious").at("severity"));
        }
        if (known.terms(command.on()).isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new RectificationOrdered(
                command.subject(),
                state.ordered().size() + 1,
                command.documentNumber(),
                known.unitCode(),
                command.source(),
                command.severity(),
                command.lossOrViolation(),
                List.copyOf(command.findings()),
                command.requirements(),
                command.basis(),
                command.dueOn(),
                known.terms(command.on()).orElseThrow().failedAfter(command.dueOn()),
                finding));
    }

    /** 严重 = project red and (完全不可能, money 偏快, loss or violation, or red twice running), whoever found it. */
    private static boolean isSerious(boolean lossOrViolation, Circumstances known) {
        return known.reports().isRed() && (lossOrViolation || known.reports().isGrave());
    }
}
