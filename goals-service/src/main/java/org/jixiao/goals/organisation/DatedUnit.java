package org.jixiao.goals.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its past.
 *
 * @param names from the first on
 * @param parents from the first on; none of the office at the top
 * @param ending how it ended; null while it is there
 * @param lastDay null while it is there
 */
record DatedUnit(
        UnitEstablished origin,
        List<Since> names,
        List<Since> parents,
        @Nullable OrganisationEvent ending,
        @Nullable LocalDate lastDay) {

    /** What holds from a day on. */
    record Since(String value, LocalDate from) {

        boolean is(String other, LocalDate day) {
            return value.equals(other) && from.equals(day);
        }
    }

    DatedUnit {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
    }

    static DatedUnit of(UnitEstablished origin) {
        String parent = origin.parent();
        return new DatedUnit(
                origin,
                List.of(new Since(origin.name(), origin.from())),
                parent == null ? List.of() : List.of(new Since(parent, origin.from())),
                null,
                null);
    }

    DatedUnit named(String name, LocalDate from) {
        return new DatedUnit(origin, and(names, new Since(name, from)), parents, ending, lastDay);
    }

    DatedUnit placed(String parent, LocalDate from) {
        return new DatedUnit(origin, names, and(parents, new Since(parent, from)), ending, lastDay);
    }

    DatedUnit ended(OrganisationEvent how, LocalDate on) {
        return new DatedUnit(origin, names, parents, how, on);
    }

    private static List<Since> and(List<Since> before, Since next) {
        List<Since> more = new ArrayList<>(before);
        more.add(next);
        return more;
    }

    boolean isThereOn(LocalDate day) {
        return !origin.from().isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }

    /** Empty before its first day; the last name stays for papers written later. */
    Optional<String> nameOn(LocalDate day) {
        return on(names, day);
    }

    /** Empty before its first day, and of the office at the top. */
    Optional<String> parentOn(LocalDate day) {
        return on(parents, day);
    }

    private static Optional<String> on(List<Since> values, LocalDate day) {
        return values.reversed().stream()
                .filter(value -> !value.from().isAfter(day))
                .map(Since::value)
                .findFirst();
    }

    /** Whether it is directly below a unit on any day from this one on. */
    boolean standsBelow(String code, LocalDate from) {
        return parentOn(from).filter(code::equals).isPresent()
                || parents.stream()
                        .anyMatch(parent ->
                                parent.value().equals(code) && parent.from().isAfter(from));
    }

    /** The day before which nothing of it changes any more. */
    LocalDate lastChange() {
        return Stream.concat(names.stream(), parents.stream())
                .map(Since::from)
                .max(LocalDate::compareTo)
                .orElse(origin.from());
    }

    /** Why nothing can follow the last of its kind from this day on. */
    List<Refusal> objectionsTo(LocalDate from, Since last) {
        List<Refusal> objections = new ArrayList<>();
        if (!from.isAfter(last.from())) {
            objections.add(Refusal.rule("unit-change-before-the-last")
                    .at("from")
                    .with("since", last.from().toString()));
        }
        endedBefore(from).ifPresent(objections::add);
        return objections;
    }

    /** The reason why nothing goes to it from a day on; empty where it is there then. */
    Optional<Refusal> endedBefore(LocalDate day) {
        LocalDate end = lastDay;
        return end != null && end.isBefore(day) ? Optional.of(hasEnded(end)) : Optional.empty();
    }

    Refusal hasEnded(LocalDate on) {
        return Refusal.conflict("unit-has-ended")
                .with("unit", origin.unitCode())
                .with("lastDay", on.toString());
    }
}
