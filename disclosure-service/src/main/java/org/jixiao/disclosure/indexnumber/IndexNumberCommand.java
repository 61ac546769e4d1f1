package org.jixiao.disclosure.indexnumber;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the index numbers of a year. */
public sealed interface IndexNumberCommand extends Command {

    String OFFICE = "office";

    Wanted item();

    LocalDate on();

    @Override
    default Subject subject() {
        return ofYear(on().getYear());
    }

    /** All that is published in a calendar year is numbered together. */
    static Subject ofYear(int year) {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, year);
    }

    /**
     * Give an item its number, unless it has one already.
     *
     * @param unitCode the unit in whose batch it is; null for the department's
     * @param on the day of publication
     */
    record GiveIndexNumber(Wanted item, @Nullable String unitCode, LocalDate on) implements IndexNumberCommand {}

    /** Take the number of an item that does not go out after all back, unless it went out under it. */
    record TakeIndexNumberBack(Wanted item, LocalDate on) implements IndexNumberCommand {}

    /** One item. */
    record Wanted(Subject subject, Matter matter) {}
}
