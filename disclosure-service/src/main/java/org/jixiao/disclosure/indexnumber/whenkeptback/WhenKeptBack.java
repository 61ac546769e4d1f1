package org.jixiao.disclosure.indexnumber.whenkeptback;

import java.util.Arrays;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.platform.automation.Automation;

/**
 * An item that broke off on its way to the public may have a number. Once it is withheld, or its project is found 不宜公开, the number is
 * free again; no publication of it would give the number back. Numbers of a year are a stream of their own, so that each of the two
 * years whose numbers a publication takes has an automation of its own.
 */
abstract class WhenKeptBack extends Automation {

    private final int yearsBefore;

    /** @param yearsBefore how many years before it is kept back the number was given */
    WhenKeptBack(String name, int yearsBefore) {
        super(name, Start.FROM_THE_BEGINNING);
        this.yearsBefore = yearsBefore;
        on(
                ItemWithheld.class,
                (item, at) ->
                        command(back(at.businessDate().getYear(), List.of(new Wanted(item.subject(), item.matter())))));
        on(
                DisclosureRestricted.class,
                (found, at) -> command(back(
                        at.businessDate().getYear(),
                        Arrays.stream(Matter.values())
                                .map(matter ->
                                        new Wanted(Subject.project(found.projectCode(), found.budgetYear()), matter))
                                .toList())));
    }

    private TakeIndexNumbersBack back(int year, List<Wanted> items) {
        return new TakeIndexNumbersBack(year - yearsBefore, items);
    }
}
