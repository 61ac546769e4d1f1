package org.jixiao.kernel.unit;

import java.util.List;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;

/** The units that take part in a budget year, as the table {@code unit_list} of the service that has this projection. */
public abstract class UnitTable extends Projection {

    private static final Table UNITS = Table.named("unit_list").withKey("budget_year", "unit_code");

    /**
     * @param name the projection's, with the service first
     */
    protected UnitTable(String name) {
        super(name, UNITS);
        on(UnitEvent.class, UnitTable::project);
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
