package org.jixiao.contracts.disclosure;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/** Everything that can happen to the index numbers (索取号) of one calendar year. */
public sealed interface IndexNumberEvent extends StoredEvent {

    /** The year of publication, which stands in the numbers. */
    int year();

    /**
     * Items got their numbers: each the lowest that was given back to its series, or else the next one. An item keeps its number in all
     * its versions.
     *
     * @param series how the numbers begin, for example {@code 754301694D}
     */
    record IndexNumbersGiven(int year, String series, List<Numbered> numbers) implements IndexNumberEvent {}

    /**
     * Numbers of items that did not go out after all are free again, so that no gap between public numbers tells that something is kept
     * back.
     */
    record IndexNumbersGivenBack(int year, String series, List<Numbered> numbers) implements IndexNumberEvent {}

    /** @param number for example {@code 754301694D/2020-00001} */
    record Numbered(Subject subject, Matter matter, String number) {}
}
