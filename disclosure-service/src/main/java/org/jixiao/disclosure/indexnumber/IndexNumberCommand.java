package org.jixiao.disclosure.indexnumber;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the index numbers of a year. */
public sealed interface IndexNumberCommand extends Command {

    String OFFICE = "office";

    /** The calendar year that stands in the numbers. */
    int year();

    List<Wanted> items();

    @Override
    default Subject subject() {
        return ofYear(year());
    }

    /** An item is published by its numbers, and has its number taken back by whether it was published: neither goes on during the other. */
    @Override
    default List<Subject> alsoLocks() {
        return items().stream().map(Wanted::subject).distinct().toList();
    }

    /** All that is published in a calendar year is numbered together. */
    static Subject ofYear(int year) {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, year);
    }

    /**
     * Give items their numbers, but for those that have one already: all of them, or none.
     *
     * @param items of one budget year
     * @param unitCode the unit in whose batch they are; null for the department's
     * @param on the day of publication
     */
    record GiveIndexNumbers(List<Wanted> items, @Nullable String unitCode, LocalDate on) implements IndexNumberCommand {

        public GiveIndexNumbers {
            if (items.isEmpty()) {
                throw new IllegalArgumentException("numbers are given to something");
            }
        }

        @Override
        public int year() {
            return on.getYear();
        }

        int budgetYear() {
            return items.getFirst().subject().budgetYear();
        }
    }

    /** Take the numbers of a year back from items that do not go out after all, unless they went out under them. */
    record TakeIndexNumbersBack(int year, List<Wanted> items) implements IndexNumberCommand {}

    /** One item. */
    record Wanted(Subject subject, Matter matter) {}
}
