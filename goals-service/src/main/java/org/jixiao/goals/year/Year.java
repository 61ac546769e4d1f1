package org.jixiao.goals.year;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.YearEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link YearState}. */
@Component
public class Year extends Aggregate<YearCommand, YearEvent, YearState> {

    private static final String TYPE = "year";

    Year() {
        super(TYPE, YearCommand.class, YearEvent.class, new YearState.Open());
    }

    /** The stream of a budget year, for aggregates whose decisions end with it. */
    public static String streamOf(int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.BUDGET_YEAR, YearCommand.OFFICE, budgetYear));
    }
}
