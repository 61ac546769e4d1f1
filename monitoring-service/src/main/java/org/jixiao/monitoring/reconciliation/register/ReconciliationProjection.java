package org.jixiao.monitoring.reconciliation.register;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.ReconciliationEvent;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Line;
import org.jixiao.contracts.monitoring.ReconciliationEvent.MonthReconciled;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every reconciliation and its differences. */
@Component
class ReconciliationProjection extends Projection {

    static final String NAME = "monitoring-reconciliation";

    private static final Table MONTH = Table.named("reconciliation").withKey("budget_year", "month", "number");
    private static final Table DIFFERENCE =
            Table.named("reconciliation_difference").withKey("budget_year", "month", "number", "kind", "code");

    ReconciliationProjection() {
        super(NAME, MONTH, DIFFERENCE);
        perSubject();
        on(ReconciliationEvent.class, ReconciliationProjection::project);
    }

    private static List<Change> project(ReconciliationEvent event, Happened at) {
        return switch (event) {
            case MonthReconciled reconciled -> reconciled(reconciled, at);
        };
    }

    private static List<Change> reconciled(MonthReconciled event, Happened at) {
        List<Change> changes = new ArrayList<>();
        int differing = 0;
        for (Line line : event.lines()) {
            if (line.difference() != null) {
                differing++;
                changes.add(difference(event, line));
            }
        }
        changes.add(MONTH.row(event.budgetYear(), event.month(), event.number())
                .set("compared_on", at.businessDate())
                .set("compared", event.lines().size())
                .set("differing", differing));
        return changes;
    }

    private static Change difference(MonthReconciled event, Line line) {
        Change row = DIFFERENCE
                .row(
                        event.budgetYear(),
                        event.month(),
                        event.number(),
                        line.subject().kind(),
                        line.subject().code())
                .set("reason", String.valueOf(line.difference()));
        return side(side(row, "finance", line.finance()), "own", line.here());
    }

    private static Change side(Change row, String side, @Nullable Totals totals) {
        return row.set(side + "_approved", totals == null ? null : totals.approved())
                .set(side + "_quota", totals == null ? null : totals.quota())
                .set(side + "_paid", totals == null ? null : totals.paid());
    }
}
