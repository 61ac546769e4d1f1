package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.Overviews.Version;

/**
 * What may not be told, and what is public that could tell it by subtraction.
 *
 * @param sums the wholes and policies that state their money
 * @param own amounts that are known of the subject itself that is on its way to the public, 元
 * @param shown the versions of items that are public, where an overview of them is on its way
 */
public record KeptBack(List<WithheldSubject> subjects, List<Sum> sums, List<BigDecimal> own, List<Version> shown) {

    public KeptBack(List<WithheldSubject> subjects, List<Sum> sums, List<BigDecimal> own) {
        this(subjects, sums, own, List.of());
    }

    public KeptBack(List<WithheldSubject> subjects, List<Sum> sums) {
        this(subjects, sums, List.of());
    }

    /**
     * The money of a whole or a policy.
     *
     * @param published it is public in one of its versions, all of which stay readable; else it is prepared to be
     */
    public record Sum(Subject whole, Matter matter, boolean published) {}

    /** Whether something of a subject is withheld. */
    boolean holds(Subject subject) {
        return subjects.stream().anyMatch(other -> other.subject().equals(subject));
    }

    /** The same, beside what is public. */
    public KeptBack beside(List<Version> items) {
        return new KeptBack(subjects, sums, own, items);
    }

    public static KeptBack nothing() {
        return new KeptBack(List.of(), List.of());
    }
}
