package org.jixiao.disclosure.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchLeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.ReleaseBatch;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.StartClock;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The batches of one occasion and year.
 *
 * @param clocks by unit, the department's under nothing
 * @param released by unit, likewise
 */
record DisclosureBatchState(Map<String, ClockStarted> clocks, Map<String, BatchReleased> released, RulesHeard rulebook)
        implements State<DisclosureBatchCommand, DisclosureBatchEvent, DisclosureBatchState> {

    private static final String DEPARTMENT = "";

    DisclosureBatchState {
        clocks = Map.copyOf(clocks);
        released = Map.copyOf(released);
    }

    static DisclosureBatchState unheard() {
        return new DisclosureBatchState(Map.of(), Map.of(), RulesHeard.none());
    }

    @Override
    public Decision<DisclosureBatchEvent> decide(DisclosureBatchCommand command) {
        return switch (command) {
            case StartClock c -> start(c);
            case ReleaseBatch c -> release(c);
        };
    }

    private Decision<DisclosureBatchEvent> start(StartClock command) {
        ClockStarted before = clocks.get(key(command.unitCode()));
        if (before != null
                && before.repliedOn().equals(command.repliedOn())
                && before.document().equals(command.document())) {
            return Decision.nothingToDo();
        }
        return rulebook.decide(
                command.budgetYear(), command.repliedOn(), rules -> Decision.accept(started(command, rules)));
    }

    private static ClockStarted started(StartClock command, Rules rules) {
        WorkingDays calendar = ReminderPlans.calendar(rules);
        LocalDate dueOn = command.repliedOn().plusDays(rules.disclosure().withBudgetDays());
        return new ClockStarted(
                command.budgetYear(),
                command.occasion(),
                command.unitCode(),
                command.document(),
                command.repliedOn(),
                dueOn,
                calendar.include(dueOn) ? dueOn : calendar.after(dueOn, -1));
    }

    private Decision<DisclosureBatchEvent> release(ReleaseBatch command) {
        if (released.containsKey(key(command.unitCode()))) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>();
        ClockStarted clock = clocks.get(key(command.unitCode()));
        if (clock == null) {
            objections.add(Refusal.conflict("reply-not-received"));
        }
        if (!command.notReady().isEmpty()) {
            objections.add(Refusal.conflict("batch-not-ready").with("items", String.join(", ", command.notReady())));
        }
        objections.addAll(command.objections());
        if (command.items().isEmpty()
                && command.leftOut().isEmpty()
                && command.notReady().isEmpty()) {
            objections.add(Refusal.conflict("batch-empty"));
        }
        if (clock == null || !objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        BatchReleased release = new BatchReleased(
                command.budgetYear(),
                command.occasion(),
                command.unitCode(),
                command.items(),
                command.on(),
                clock.dueOn());
        return command.leftOut().isEmpty()
                ? Decision.accept(release)
                : Decision.accept(
                        release,
                        new BatchLeftOut(
                                command.budgetYear(), command.occasion(), command.unitCode(), command.leftOut()));
    }

    @Override
    public DisclosureBatchState evolve(DisclosureBatchEvent event) {
        return switch (event) {
            case ClockStarted clock ->
                new DisclosureBatchState(and(clocks, clock.unitCode(), clock), released, rulebook);
            case BatchReleased batch ->
                new DisclosureBatchState(clocks, and(released, batch.unitCode(), batch), rulebook);
            case BatchLeftOut _ -> this;
        };
    }

    @Override
    public DisclosureBatchState heed(StoredEvent event) {
        return event instanceof RulebookPublished published
                ? new DisclosureBatchState(clocks, released, rulebook.and(published))
                : this;
    }

    private static String key(@Nullable String unitCode) {
        return unitCode == null ? DEPARTMENT : unitCode;
    }

    private static <T> Map<String, T> and(Map<String, T> before, @Nullable String unitCode, T value) {
        Map<String, T> all = new HashMap<>(before);
        all.put(key(unitCode), value);
        return all;
    }
}
