package org.jixiao.goals.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * When a unit may end: nothing stands below it any more, and whatever is open has somebody who takes it
 * over and is there on the day after.
 */
final class EndingRules {

    private EndingRules() {}

    static Decision<OrganisationEvent> merge(UnitMerged wish, Units units) {
        return end(wish, wish.lastDay(), successor(wish.into(), "into", wish, wish.lastDay(), units), units);
    }

    static Decision<OrganisationEvent> split(UnitSplit wish, Units units) {
        List<Refusal> objections = new ArrayList<>();
        if (Set.copyOf(wish.successors()).size() < 2) {
            objections.add(Refusal.rule("split-into-one").at("successors"));
        }
        for (String successor : wish.successors()) {
            objections.addAll(successor(successor, "successors", wish, wish.lastDay(), units));
        }
        return end(wish, wish.lastDay(), objections, units);
    }

    static Decision<OrganisationEvent> close(UnitClosed wish, List<Subject> openGoals, Units units) {
        List<Refusal> objections = new ArrayList<>();
        String successor = wish.takenOverBy();
        if (successor != null) {
            objections.addAll(successor(successor, "takenOverBy", wish, wish.lastDay(), units));
        } else if (!openGoals.isEmpty()) {
            objections.add(Refusal.conflict("unit-has-open-goals").with("goals", named(openGoals)));
        }
        return end(wish, wish.lastDay(), objections, units);
    }

    private static String named(List<Subject> goals) {
        return goals.stream().map(Subject::toString).collect(Collectors.joining(", "));
    }

    private static List<Refusal> successor(
            String code, String field, OrganisationEvent wish, LocalDate lastDay, Units units) {
        if (code.equals(wish.unitCode())) {
            return List.of(Refusal.rule("unit-succeeds-itself").at(field));
        }
        return units.missingOn(code, lastDay.plusDays(1)).map(reason -> reason.at(field)).stream()
                .toList();
    }

    private static Decision<OrganisationEvent> end(
            OrganisationEvent wish, LocalDate lastDay, List<Refusal> further, Units units) {
        DatedUnit unit = units.find(wish.unitCode()).orElse(null);
        if (unit == null) {
            return Decision.refuse(Refusal.notFound("unit-not-established"));
        }
        LocalDate ended = unit.lastDay();
        if (ended != null) {
            return wish.equals(unit.ending()) ? Decision.nothingToDo() : Decision.refuse(unit.hasEnded(ended));
        }
        List<Refusal> objections = new ArrayList<>(further);
        if (lastDay.isBefore(unit.lastChange())) {
            objections.add(Refusal.rule("unit-ends-before-its-last-change")
                    .at("lastDay")
                    .with("since", unit.lastChange().toString()));
        }
        List<String> below = units.below(wish.unitCode(), lastDay.plusDays(1));
        if (!below.isEmpty()) {
            objections.add(Refusal.conflict("units-stand-below").with("units", String.join(", ", below)));
        }
        return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
    }
}
