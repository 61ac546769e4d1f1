package org.jixiao.goals.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitPlaced;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.goals.organisation.OrganisationCommand.CloseUnit;
import org.jixiao.goals.organisation.OrganisationCommand.EstablishUnit;
import org.jixiao.goals.organisation.OrganisationCommand.MergeUnit;
import org.jixiao.goals.organisation.OrganisationCommand.PlaceUnit;
import org.jixiao.goals.organisation.OrganisationCommand.RenameUnit;
import org.jixiao.goals.organisation.OrganisationCommand.SplitUnit;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The whole tree of units with its past. It goes forward only: a unit's change is never before its last one. */
record OrganisationState(Units units) implements State<OrganisationCommand, OrganisationEvent, OrganisationState> {

    @Override
    public Decision<OrganisationEvent> decide(OrganisationCommand command) {
        return switch (command) {
            case EstablishUnit(var code, var name, var form, var parent, var from, var paper) ->
                establish(new UnitEstablished(code, name, form, parent, from, paper));
            case RenameUnit(var code, var name, var from, var paper) ->
                rename(new UnitRenamed(code, name, from, paper));
            case PlaceUnit(var code, var parent, var from, var paper) ->
                place(new UnitPlaced(code, parent, from, paper));
            case MergeUnit(var code, var into, var lastDay, var paper) ->
                EndingRules.merge(new UnitMerged(code, into, lastDay, paper), units);
            case SplitUnit(var code, var successors, var lastDay, var paper) ->
                EndingRules.split(
                        new UnitSplit(code, successors.stream().sorted().toList(), lastDay, paper), units);
            case CloseUnit(var code, var takenOverBy, var lastDay, var paper, var openGoals) ->
                EndingRules.close(new UnitClosed(code, takenOverBy, lastDay, paper), openGoals, units);
        };
    }

    private Decision<OrganisationEvent> establish(UnitEstablished wish) {
        Optional<DatedUnit> known = units.find(wish.unitCode());
        if (known.isPresent()) {
            return known.get().origin().equals(wish)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("unit-already-established"));
        }
        String parent = wish.parent();
        if (parent == null) {
            return units.areNone()
                    ? Decision.accept(wish)
                    : Decision.refuse(Refusal.rule("unit-without-parent").at("parent"));
        }
        Optional<Refusal> objection = units.missingOn(parent, wish.from());
        return objection.isPresent() ? Decision.refuse(objection.get().at("parent")) : Decision.accept(wish);
    }

    private Decision<OrganisationEvent> rename(UnitRenamed wish) {
        return ofKnown(wish, unit -> {
            if (unit.names().getLast().is(wish.name(), wish.from())) {
                return Decision.nothingToDo();
            }
            List<Refusal> objections =
                    unit.objectionsTo(wish.from(), unit.names().getLast());
            return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
        });
    }

    private Decision<OrganisationEvent> place(UnitPlaced wish) {
        return ofKnown(wish, unit -> {
            if (!unit.parents().isEmpty() && unit.parents().getLast().is(wish.parent(), wish.from())) {
                return Decision.nothingToDo();
            }
            List<Refusal> objections = new ArrayList<>();
            if (unit.parents().isEmpty()) {
                objections.add(Refusal.conflict("office-stays-at-the-top"));
            } else {
                objections.addAll(unit.objectionsTo(wish.from(), unit.parents().getLast()));
            }
            units.missingOn(wish.parent(), wish.from())
                    .map(reason -> reason.at("parent"))
                    .ifPresent(objections::add);
            if (units.standsEverBelow(wish.parent(), wish.unitCode(), wish.from())) {
                objections.add(Refusal.rule("unit-below-itself").at("parent"));
            }
            return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
        });
    }

    private Decision<OrganisationEvent> ofKnown(
            OrganisationEvent wish, Function<DatedUnit, Decision<OrganisationEvent>> rule) {
        return units.find(wish.unitCode())
                .map(rule)
                .orElseGet(() -> Decision.refuse(Refusal.notFound("unit-not-established")));
    }

    @Override
    public OrganisationState evolve(OrganisationEvent event) {
        return new OrganisationState(units.after(event));
    }

    @Override
    public OrganisationState heed(StoredEvent event) {
        return this;
    }
}
