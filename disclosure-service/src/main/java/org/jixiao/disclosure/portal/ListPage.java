package org.jixiao.disclosure.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;

/**
 * One page of a list that would be too long as one: whole subjects, in the order in which they are listed.
 *
 * @param number of the page, from 1
 * @param count of all pages; 1 where everything fits, or there is nothing
 */
public record ListPage(List<PublishedItem> items, int number, int count) {

    static final int SUBJECTS = 50;

    /** @throws NotPublished if there is no such page */
    static ListPage of(List<PublishedItem> found, int number) {
        Map<Subject, List<PublishedItem>> subjects = Listing.ordered(found).stream()
                .collect(Collectors.groupingBy(PublishedItem::subject, LinkedHashMap::new, Collectors.toList()));
        int count = Math.max(1, Math.ceilDiv(subjects.size(), SUBJECTS));
        if (number > count) {
            throw new NotPublished();
        }
        return new ListPage(
                subjects.values().stream()
                        .skip((number - 1L) * SUBJECTS)
                        .limit(SUBJECTS)
                        .flatMap(List::stream)
                        .toList(),
                number,
                count);
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }

    /** For the address of the same page in another language. */
    String query() {
        return isFirst() ? "" : "&page=" + number;
    }
}
