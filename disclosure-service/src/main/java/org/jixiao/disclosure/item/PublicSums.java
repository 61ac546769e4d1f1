package org.jixiao.disclosure.item;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules.Remainder;

/**
 * The wholes and policies whose money is public in one matter. Each tells, less its published parts, the sum of what is withheld in it;
 * less the sums within it, that of fewer. What is left may not be of too few subjects, nor may one of them make up nearly all of it.
 *
 * @param withheld in this matter
 */
record PublicSums(Set<Subject> sums, List<WithheldSubject> withheld, Remainder bounds) {

    /** With another sum. */
    PublicSums with(Subject whole) {
        Set<Subject> more = new HashSet<>(sums);
        more.add(whole);
        return new PublicSums(more, withheld, bounds);
    }

    /** Without the sum of a subject. */
    PublicSums without(Subject subject) {
        Set<Subject> fewer = new HashSet<>(sums);
        fewer.remove(subject);
        return new PublicSums(fewer, withheld, bounds);
    }

    /** Once a subject, without its sum, is withheld no longer. */
    PublicSums after(Subject publication) {
        return new PublicSums(
                without(publication).sums(),
                withheld.stream()
                        .filter(other -> !other.subject().equals(publication))
                        .toList(),
                bounds);
    }

    List<Subject> where(Predicate<Subject> told) {
        return sums.stream()
                .filter(told)
                .sorted(Comparator.comparing(Subject::toString))
                .toList();
    }

    /** What is told by any of them: each time subjects whose money could be had as a sum. */
    Set<Set<WithheldSubject>> told() {
        return sums.stream().flatMap(whole -> toldBy(whole).stream()).collect(Collectors.toSet());
    }

    /** What is told by one of them, beside the others. */
    Set<Set<WithheldSubject>> toldBy(Subject whole) {
        Set<WithheldSubject> all = withheldIn(whole);
        List<Set<WithheldSubject>> within = sums.stream()
                .filter(other -> !other.equals(whole))
                .map(this::withheldIn)
                .filter(some -> !some.isEmpty() && all.containsAll(some))
                .toList();
        Set<WithheldSubject> together = within.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return Stream.of(Stream.of(Set.<WithheldSubject>of(), together), within.stream())
                .flatMap(less -> less)
                .map(less -> minus(all, less))
                .filter(left -> !left.isEmpty() && isTooLittle(left))
                .collect(Collectors.toSet());
    }

    /** What is within a unit that is withheld itself is told with that unit, or not at all. */
    private Set<WithheldSubject> withheldIn(Subject whole) {
        List<WithheldSubject> within =
                withheld.stream().filter(other -> other.isPartOf(whole)).toList();
        return within.stream()
                .filter(part -> within.stream().noneMatch(other -> part.isPartOf(other.subject())))
                .collect(Collectors.toSet());
    }

    private static Set<WithheldSubject> minus(Set<WithheldSubject> all, Set<WithheldSubject> less) {
        return all.stream().filter(one -> !less.contains(one)).collect(Collectors.toSet());
    }

    private boolean isTooLittle(Set<WithheldSubject> left) {
        return left.size() < bounds.fewestSubjects()
                || left.stream().anyMatch(other -> other.amounts().isEmpty())
                || Dominance.isIn(
                        left.stream().map(WithheldSubject::largestAmount).toList(), bounds);
    }
}
