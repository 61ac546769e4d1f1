package org.jixiao.goals.organisation.list;

import java.util.List;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitPlaced;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per unit: since when and until when it is there; one per name that it had, and one per unit that it stood below. */
@Component
class OrganisationProjection extends Projection {

    static final String NAME = "goals-organisation";

    private static final Table UNITS = Table.named("organisation_unit").withKey("unit_code");
    private static final Table NAMES = Table.named("organisation_name").withKey("unit_code", "from_day");
    private static final Table PLACES = Table.named("organisation_place").withKey("unit_code", "from_day");

    OrganisationProjection() {
        super(NAME, UNITS, NAMES, PLACES);
        on(OrganisationEvent.class, OrganisationProjection::project);
    }

    private static List<Change> project(OrganisationEvent event, Happened at) {
        return switch (event) {
            case UnitEstablished e ->
                List.of(
                        UNITS.row(e.unitCode()).set("form", e.form()).set("from_day", e.from()),
                        NAMES.row(e.unitCode(), e.from())
                                .set("name", e.name())
                                .set("document_number", e.documentNumber()),
                        PLACES.row(e.unitCode(), e.from())
                                .set("parent", e.parent())
                                .set("document_number", e.documentNumber()));
            case UnitRenamed e ->
                List.of(NAMES.row(e.unitCode(), e.from())
                        .set("name", e.name())
                        .set("document_number", e.documentNumber()));
            case UnitPlaced e ->
                List.of(PLACES.row(e.unitCode(), e.from())
                        .set("parent", e.parent())
                        .set("document_number", e.documentNumber()));
            case UnitMerged e ->
                List.of(ended(e, "MERGED", List.of(e.into()))
                        .set("last_day", e.lastDay())
                        .set("ended_by", e.documentNumber()));
            case UnitSplit e ->
                List.of(ended(e, "SPLIT", e.successors())
                        .set("last_day", e.lastDay())
                        .set("ended_by", e.documentNumber()));
            case UnitClosed e -> {
                String successor = e.takenOverBy();
                yield List.of(ended(e, "CLOSED", successor == null ? List.of() : List.of(successor))
                        .set("last_day", e.lastDay())
                        .set("ended_by", e.documentNumber()));
            }
        };
    }

    private static Change ended(OrganisationEvent event, String how, List<String> successors) {
        return UNITS.row(event.unitCode()).set("ending", how).setJson("successors", successors);
    }
}
