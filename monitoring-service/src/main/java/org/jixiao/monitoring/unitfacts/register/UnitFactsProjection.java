package org.jixiao.monitoring.unitfacts.register;

import java.util.List;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the facts that stand, and how the units are called. */
@Component
class UnitFactsProjection extends Projection {

    static final String NAME = "monitoring-unit-facts";

    private static final Table UNIT = Table.named("unit_with_facts").withKey("budget_year", "unit_code");
    private static final Table FACT = Table.named("unit_fact").withKey("budget_year", "unit_code", "kind");

    UnitFactsProjection() {
        super(NAME, UNIT, FACT);
        perSubject();
        on(
                UnitRegistered.class,
                (unit, _) ->
                        List.of(UNIT.row(unit.budgetYear(), unit.unitCode()).set("name", unit.name())));
        on(UnitFactsEvent.class, UnitFactsProjection::project);
    }

    private static List<Change> project(UnitFactsEvent event, Happened at) {
        return switch (event) {
            case UnitFactsReported reported ->
                reported.facts().stream().map(fact -> row(reported, fact)).toList();
        };
    }

    private static Change row(UnitFactsReported event, UnitFact fact) {
        return FACT.row(event.budgetYear(), event.unitCode(), fact.kind().name())
                .set("value", fact.value())
                .set("source", fact.source())
                .set("reported_by", fact.reportedBy().name())
                .set("reported_on", fact.reportedOn());
    }
}
