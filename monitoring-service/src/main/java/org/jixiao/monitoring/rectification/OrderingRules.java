package org.jixiao.monitoring.rectification;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.rectification.RectificationCommand.OrderRectification;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What may be ordered: of a subject whose content is here, with a term that has not passed; and a finding is 严重 only where it is by
 * rules.md J.
 */
final class OrderingRules {

    private OrderingRules() {}

    static Decision<RectificationEvent> order(OrderRectification command, RectificationState state) {
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
        if (command.severity() == Severity.SERIOUS && !isSerious(command, known)) {
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
                known.terms(command.on()).orElseThrow().failedAfter(command.dueOn())));
    }

    /** 严重 = project red and (完全不可能, money 偏快, loss or violation, or red twice running), whoever found it. */
    private static boolean isSerious(OrderRectification command, Circumstances known) {
        return known.reports().isRed()
                && (command.lossOrViolation() || known.reports().isGrave());
    }
}
