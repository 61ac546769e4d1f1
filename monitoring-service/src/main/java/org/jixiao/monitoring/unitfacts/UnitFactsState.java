package org.jixiao.monitoring.unitfacts;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.ReportUnitFacts;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.Reported;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.command.Actor;

/**
 * The facts of one unit in one budget year.
 *
 * @param registered whether the unit takes part in the year
 * @param facts those that stand, each kind once
 */
record UnitFactsState(boolean registered, List<UnitFact> facts)
        implements State<UnitFactsCommand, UnitFactsEvent, UnitFactsState> {

    private static final int FEN = 2;

    UnitFactsState {
        facts = List.copyOf(facts);
    }

    static UnitFactsState unreported() {
        return new UnitFactsState(false, List.of());
    }

    @Override
    public Decision<UnitFactsEvent> decide(UnitFactsCommand command) {
        return switch (command) {
            case ReportUnitFacts report -> report(report);
        };
    }

    private Decision<UnitFactsEvent> report(ReportUnitFacts command) {
        if (!mayReport(command.by(), command.unitCode())) {
            return Decision.refuse(Refusal.forbidden("facts-of-another-unit"));
        }
        if (!registered) {
            return Decision.refuse(Refusal.notFound("unit-takes-no-part"));
        }
        Map<UnitFact.Kind, UnitFact> after = standing();
        command.facts().stream()
                .filter(reported -> !stands(reported))
                .forEach(reported -> after.put(reported.kind(), fact(reported, command)));
        List<Refusal> refusals = new ArrayList<>(namedTwice(command.facts()));
        refusals.addAll(TheFactsFit.together(after, command.facts()));
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return sameAs(after.values())
                ? Decision.nothingToDo()
                : Decision.accept(
                        new UnitFactsReported(command.unitCode(), command.budgetYear(), List.copyOf(after.values())));
    }

    private static boolean mayReport(Actor by, String unitCode) {
        return by.roles().contains(OfficeRoles.PLANNING_FINANCE) || by.unit().equals(unitCode);
    }

    /** As it is written in books; what that would round is refused. */
    private static UnitFact fact(Reported reported, ReportUnitFacts command) {
        return new UnitFact(
                reported.kind(),
                reported.value().setScale(reported.kind().isMoney() ? FEN : 0, RoundingMode.HALF_UP),
                reported.source(),
                new Person(command.by().id(), command.by().name()),
                command.on());
    }

    /** Whether the very same was reported before: then it keeps who reported it. */
    private boolean stands(Reported reported) {
        return facts.stream()
                .anyMatch(fact -> fact.kind() == reported.kind()
                        && fact.value().compareTo(reported.value()) == 0
                        && fact.source().equals(reported.source()));
    }

    private boolean sameAs(Collection<UnitFact> after) {
        return facts.equals(List.copyOf(after));
    }

    private Map<UnitFact.Kind, UnitFact> standing() {
        Map<UnitFact.Kind, UnitFact> byKind = new EnumMap<>(UnitFact.Kind.class);
        facts.forEach(fact -> byKind.put(fact.kind(), fact));
        return byKind;
    }

    private static List<Refusal> namedTwice(List<Reported> facts) {
        Set<UnitFact.Kind> seen = EnumSet.noneOf(UnitFact.Kind.class);
        return facts.stream()
                .filter(fact -> !seen.add(fact.kind()))
                .map(fact -> Refusal.rule("unit-fact-named-twice").at(fact.place()))
                .toList();
    }

    @Override
    public UnitFactsState evolve(UnitFactsEvent event) {
        return switch (event) {
            case UnitFactsReported reported -> new UnitFactsState(registered, reported.facts());
        };
    }

    @Override
    public UnitFactsState heed(StoredEvent event) {
        return switch (event) {
            case UnitRegistered _ -> new UnitFactsState(true, facts);
            default -> this;
        };
    }
}
