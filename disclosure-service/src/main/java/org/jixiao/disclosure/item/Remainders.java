package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules.Remainder;

/**
 * Whether the money of a whole, beside that of its published parts, would tell the money of what is withheld in it: the remainder is of
 * too few subjects, or one of them makes up nearly all of it (rules M).
 */
final class Remainders {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Remainders() {}

    static boolean tell(Subject whole, Matter matter, List<WithheldSubject> withheld, Remainder bounds) {
        List<WithheldSubject> within = withheldIn(whole, matter, withheld);
        if (within.isEmpty()) {
            return false;
        }
        return within.size() < bounds.fewestSubjects()
                || within.stream().anyMatch(other -> other.amounts().isEmpty())
                || isDominated(within, bounds.largestShare());
    }

    /** What is within a unit that is withheld itself is told with that unit, or not at all. */
    private static List<WithheldSubject> withheldIn(Subject whole, Matter matter, List<WithheldSubject> withheld) {
        List<WithheldSubject> within = withheld.stream()
                .filter(other -> other.matters().contains(matter) && other.isPartOf(whole))
                .toList();
        return within.stream()
                .filter(part -> within.stream().noneMatch(other -> part.isPartOf(other.subject())))
                .toList();
    }

    private static boolean isDominated(List<WithheldSubject> within, BigDecimal largestShare) {
        List<BigDecimal> amounts =
                within.stream().map(WithheldSubject::largestAmount).toList();
        BigDecimal all = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return largest.multiply(HUNDRED).compareTo(all.multiply(largestShare)) > 0;
    }
}
