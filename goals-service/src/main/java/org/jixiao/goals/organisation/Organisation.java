package org.jixiao.goals.organisation;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link OrganisationState}. */
@Component
public class Organisation extends Aggregate<OrganisationCommand, OrganisationEvent, OrganisationState> {

    private static final String TYPE = "organisation";

    Organisation() {
        super(TYPE, OrganisationCommand.class, OrganisationEvent.class, new OrganisationState(Units.none()));
    }

    /** The stream of the whole tree, for aggregates that ask whether a unit is there, and for papers that print its name. */
    public static String stream() {
        return streamOf(TYPE, Subject.organisation(OrganisationCommand.OFFICE));
    }
}
