package org.jixiao.monitoring.unitfacts;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.UnitFactsEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link UnitFactsState}: it heeds whether the unit takes part in the year. */
@Component
class UnitFacts extends Aggregate<UnitFactsCommand, UnitFactsEvent, UnitFactsState> {

    UnitFacts() {
        super("unit-facts", UnitFactsCommand.class, UnitFactsEvent.class, UnitFactsState.unreported());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(streamOf("unit", subject));
    }
}
