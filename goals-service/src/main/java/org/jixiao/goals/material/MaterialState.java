package org.jixiao.goals.material;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.material.MaterialCommand.HandInMaterial;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one subject. Only what the rulebook lists is taken in: a paper that nobody asked for proves nothing.
 *
 * @param proposal null while the subject is unknown, or where it is classified
 * @param classified nothing may be held here
 */
record MaterialState(@Nullable Proposal proposal, boolean classified, RulebookVersions rulebook, HandedIn handedIn)
        implements State<MaterialCommand, MaterialEvent, MaterialState> {

    static MaterialState empty() {
        return new MaterialState(null, false, RulebookVersions.none(), HandedIn.nothing());
    }

    @Override
    public Decision<MaterialEvent> decide(MaterialCommand command) {
        return switch (command) {
            case HandInMaterial handIn -> decide(handIn);
        };
    }

    private Decision<MaterialEvent> decide(HandInMaterial command) {
        if (classified) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        if (proposal == null) {
            return Decision.refuse(Refusal.notFound("subject-not-found"));
        }
        List<Refusal> objections = new ArrayList<>();
        boolean own = command.by().unit().equals(proposal.unitCode());
        if (!own && !command.by().roles().contains(OfficeRoles.PLANNING_FINANCE)) {
            objections.add(Refusal.forbidden("subject-of-another-unit"));
        }
        boolean asked = rulebook.inForce(command.on())
                .map(version -> HandedIn.asked(command.step(), version.rules()).contains(command.type()))
                .orElse(false);
        if (!asked) {
            objections.add(Refusal.rule("material-not-asked-for").at("type").with("type", command.type()));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return handedIn.holds(command.step(), command.type(), command.file())
                ? Decision.nothingToDo()
                : Decision.accept(
                        new MaterialHandedIn(command.subject(), command.step(), command.type(), command.file()));
    }

    @Override
    public MaterialState evolve(MaterialEvent event) {
        return new MaterialState(proposal, classified, rulebook, handedIn.after(event));
    }

    @Override
    public MaterialState heed(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version -> new MaterialState(proposal, classified, rulebook.and(version), handedIn);
            case ClassifiedProjectRegistered _ -> new MaterialState(null, true, rulebook, handedIn);
            default ->
                Proposal.after(event, proposal)
                        .map(proposed -> new MaterialState(proposed, false, rulebook, handedIn))
                        .orElse(this);
        };
    }
}
