package org.jixiao.goals.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitPlaced;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.goals.organisation.DatedUnit.Since;
import org.jixiao.platform.aggregate.Refusal;

/** The units of the tree by code, as the organisation's events tell them. */
public final class Units {

    private final Map<String, DatedUnit> byCode;

    private Units(Map<String, DatedUnit> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    public static Units none() {
        return new Units(Map.of());
    }

    /** The same where the event tells nothing of the organisation. */
    public Units after(StoredEvent event) {
        return event instanceof OrganisationEvent told ? told(told) : this;
    }

    private Units told(OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished origin -> with(origin.unitCode(), DatedUnit.of(origin));
            case UnitRenamed e -> having(e, unit -> unit.named(e.name(), e.from()));
            case UnitPlaced e -> having(e, unit -> unit.placed(e.parent(), e.from()));
            case UnitMerged e -> having(e, unit -> unit.ended(e, e.lastDay()));
            case UnitSplit e -> having(e, unit -> unit.ended(e, e.lastDay()));
            case UnitClosed e -> having(e, unit -> unit.ended(e, e.lastDay()));
        };
    }

    private Units having(OrganisationEvent event, UnaryOperator<DatedUnit> change) {
        return find(event.unitCode())
                .map(unit -> with(event.unitCode(), change.apply(unit)))
                .orElse(this);
    }

    private Units with(String code, DatedUnit unit) {
        Map<String, DatedUnit> more = new HashMap<>(byCode);
        more.put(code, unit);
        return new Units(more);
    }

    boolean areNone() {
        return byCode.isEmpty();
    }

    Optional<DatedUnit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** How a unit was called on a day; empty where the tree does not know it, or not yet. */
    public Optional<String> nameOn(String code, LocalDate day) {
        return find(code).flatMap(unit -> unit.nameOn(day));
    }

    /** Why a unit gets nothing new in a budget year: it ended before that year began. The tree need not know every unit. */
    public Optional<Refusal> objectionIn(String code, int budgetYear) {
        return objectionOn(code, LocalDate.of(budgetYear, 1, 1));
    }

    /** Why a unit takes nothing over on a day: it ended before. */
    public Optional<Refusal> objectionOn(String code, LocalDate day) {
        return find(code).flatMap(unit -> unit.endedBefore(day));
    }

    /** Why a unit cannot take anything on a day: it is not known, not there yet or no longer. */
    Optional<Refusal> missingOn(String code, LocalDate day) {
        return find(code).filter(unit -> unit.isThereOn(day)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.rule("unit-not-there-then").with("unit", code).with("day", day.toString()));
    }

    /** Whether a unit is another one, or stands somewhere below it on any day from this one on. */
    boolean standsEverBelow(String code, String top, LocalDate from) {
        Stream<LocalDate> later = byCode.values().stream()
                .flatMap(unit -> unit.parents().stream())
                .map(Since::from)
                .filter(day -> day.isAfter(from));
        return Stream.concat(Stream.of(from), later).anyMatch(day -> standsBelow(code, top, day));
    }

    private boolean standsBelow(String code, String top, LocalDate day) {
        return code.equals(top)
                || find(code)
                        .flatMap(unit -> unit.parentOn(day))
                        .filter(parent -> standsBelow(parent, top, day))
                        .isPresent();
    }

    /** Codes of the units that are directly below on any day from this one on. */
    List<String> below(String code, LocalDate from) {
        return byCode.values().stream()
                .filter(unit -> unit.endedBefore(from).isEmpty() && unit.standsBelow(code, from))
                .map(unit -> unit.origin().unitCode())
                .sorted()
                .toList();
    }
}
