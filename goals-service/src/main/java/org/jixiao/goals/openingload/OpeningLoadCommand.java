package org.jixiao.goals.openingload;

import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a budget year's opening load. */
public sealed interface OpeningLoadCommand extends Command {

    /** There is one for the whole office and budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.OPENING_LOAD, OFFICE, budgetYear());
    }

    /** Close the load for good. */
    record SignOffOpeningLoad(int budgetYear, String paper) implements OpeningLoadCommand {}
}
