package org.jixiao.goals.openingload;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OpeningLoadEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link OpeningLoadState}. */
@Component
public class OpeningLoad extends Aggregate<OpeningLoadCommand, OpeningLoadEvent, OpeningLoadState> {

    private static final String TYPE = "opening-load";

    OpeningLoad() {
        super(TYPE, OpeningLoadCommand.class, OpeningLoadEvent.class, new OpeningLoadState.Open());
    }

    /** The stream of a budget year, for projects that are taken over. */
    public static String streamOf(int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.OPENING_LOAD, OpeningLoadCommand.OFFICE, budgetYear));
    }
}
