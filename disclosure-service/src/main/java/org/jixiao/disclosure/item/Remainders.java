package org.jixiao.disclosure.item;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.disclosure.item.KeptBack.Sum;

/**
 * What the sums that are public in one matter tell of money that is withheld, and what they would tell after one more step.
 */
public final class Remainders {

    private final PublicSums published;
    private final PublicSums all;

    private Remainders(PublicSums published, PublicSums all) {
        this.published = published;
        this.all = all;
    }

    public static Remainders in(Matter matter, KeptBack known, Remainder bounds) {
        List<WithheldSubject> withheld = known.subjects().stream()
                .filter(subject -> subject.matters().contains(matter))
                .toList();
        return new Remainders(
                new PublicSums(wholes(matter, known, Sum::published), withheld, bounds),
                new PublicSums(wholes(matter, known, _ -> true), withheld, bounds));
    }

    private static Set<Subject> wholes(Matter matter, KeptBack known, Predicate<Sum> which) {
        return known.sums().stream()
                .filter(sum -> sum.matter() == matter)
                .filter(which)
                .map(Sum::whole)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the money of a whole would tell what is withheld: by itself, less the sums within it, or in a sum around it. What is only
     * prepared counts as public, so that of two wholes of one batch the second gives way.
     */
    boolean tellByMoneyOf(Subject whole) {
        if (whole.kind().equals(Subject.PROJECT)) {
            return false;
        }
        PublicSums before = all.after(whole);
        PublicSums after = before.with(whole);
        return !after.toldBy(whole).isEmpty() || !before.told().containsAll(after.told());
    }

    /** The public sums that would tell what else is withheld in them, once a part of them is withheld no longer. */
    List<Subject> tellingAfterPublicationOf(Subject part) {
        Set<Set<WithheldSubject>> before = published.without(part).told();
        PublicSums after = published.after(part);
        return after.where(whole -> !before.containsAll(after.toldBy(whole)));
    }

    /** The public sums that tell what is withheld as things stand, because it was withheld later than they went out. */
    public List<Subject> telling() {
        return published.where(whole -> !published.toldBy(whole).isEmpty());
    }
}
