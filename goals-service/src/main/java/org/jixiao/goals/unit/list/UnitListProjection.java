package org.jixiao.goals.unit.list;

import java.util.List;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** The units that take part in a budget year. */
@Component
class UnitListProjection extends Projection {

    static final String NAME = "goals-unit-list";

    private static final Table UNITS = Table.named("unit_list").withKey("budget_year", "unit_code");

    UnitListProjection() {
        super(NAME, UNITS);
        on(UnitEvent.class, UnitListProjection::project);
    }

    private static List<Change> project(UnitEvent event, Happened at) {
        return switch (event) {
            case UnitRegistered(var code, var year, var name, var kind) ->
                List.of(UNITS.row(year, code).set("name", name).set("kind", kind));
            case ParticipationSet(var code, var year, var participation) ->
                List.of(UNITS.row(year, code).set("participation", participation));
        };
    }
}
