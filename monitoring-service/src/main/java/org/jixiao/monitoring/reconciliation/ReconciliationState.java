package org.jixiao.monitoring.reconciliation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent;
import org.jixiao.contracts.monitoring.ReconciliationEvent.MonthReconciled;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.ReconcileMonth;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The reconciliations of one month so far: it is compared again whenever finance sends its totals again. */
record ReconciliationState(List<MonthReconciled> compared)
        implements State<ReconciliationCommand, ReconciliationEvent, ReconciliationState> {

    ReconciliationState {
        compared = List.copyOf(compared);
    }

    static ReconciliationState notCompared() {
        return new ReconciliationState(List.of());
    }

    @Override
    public Decision<ReconciliationEvent> decide(ReconciliationCommand command) {
        return switch (command) {
            case ReconcileMonth reconcile -> reconcile(reconcile);
        };
    }

    private Decision<ReconciliationEvent> reconcile(ReconcileMonth command) {
        Optional<MonthReconciled> twin = compared.stream()
                .filter(event -> event.deliveredAs().equals(command.deliveredAs()))
                .findFirst();
        if (twin.isPresent()) {
            return says(twin.get(), command.finance())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("reconciliation-differs"));
        }
        List<Refusal> refusals = objections(command);
        return refusals.isEmpty()
                ? Decision.accept(new MonthReconciled(
                        command.budgetYear(),
                        command.month(),
                        compared.size() + 1,
                        command.deliveredAs(),
                        BothSides.of(command.finance(), command.here())))
                : Decision.refuse(refusals);
    }

    private static List<Refusal> objections(ReconcileMonth command) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.on()
                .isBefore(YearMonth.of(command.budgetYear(), command.month()).atEndOfMonth())) {
            refusals.add(Refusal.conflict("month-not-over"));
        }
        Set<Subject> seen = new HashSet<>();
        for (Stated stated : command.finance()) {
            if (stated.subject().budgetYear() != command.budgetYear()) {
                refusals.add(Refusal.rule("reconciliation-of-another-year").at(stated.place()));
            }
            if (!seen.add(stated.subject())) {
                refusals.add(Refusal.rule("reconciliation-names-twice").at(stated.place()));
            }
        }
        return refusals;
    }

    /** Whether finance said the same then. */
    private static boolean says(MonthReconciled then, List<Stated> finance) {
        Map<Subject, Totals> before = new HashMap<>();
        then.lines().forEach(line -> {
            Totals totals = line.finance();
            if (totals != null) {
                before.put(line.subject(), totals);
            }
        });
        return before.size() == finance.size()
                && finance.stream().allMatch(stated -> {
                    Totals totals = before.get(stated.subject());
                    return totals != null && BothSides.same(totals, stated.totals());
                });
    }

    @Override
    public ReconciliationState evolve(ReconciliationEvent event) {
        return switch (event) {
            case MonthReconciled reconciled -> {
                List<MonthReconciled> more = new ArrayList<>(compared);
                more.add(reconciled);
                yield new ReconciliationState(more);
            }
        };
    }

    /** Our own figures come with the command: they are of many subjects. */
    @Override
    public ReconciliationState heed(StoredEvent event) {
        return this;
    }
}
