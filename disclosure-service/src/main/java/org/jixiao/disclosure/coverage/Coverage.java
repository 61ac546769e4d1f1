package org.jixiao.disclosure.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The public scope of a budget year and what became of it: due is the scope less what is withheld.
 *
 * @param office all units and matters of the scope together
 * @param opened what is outside the scope and was opened by decision (依申请公开转主动公开)
 * @param parts of the scope, by matter and unit
 * @param gaps what must be public, of the scope or by decision, and is in no version
 * @param corrections what is public while its next version waits
 * @param leftOut what would have to be public, of the scope or by decision, if no ground kept it back
 */
record Coverage(
        int year,
        Share office,
        Share opened,
        List<Part> parts,
        List<Open> gaps,
        List<Open> corrections,
        List<LeftOut> leftOut) {

    /**
     * How much of some items is public.
     *
     * @param inScope all of them
     * @param withheld those that a ground keeps back
     * @param due those that must be public
     * @param published those that are
     * @param percent of what is due that is published; null where nothing is due
     */
    record Share(
            long inScope,
            long withheld,
            long due,
            long published,
            @Nullable BigDecimal percent) {}

    /** @param unitCode the unit whose batch it is; null for the department's */
    record Part(Matter matter, @Nullable String unitCode, Share share) {}

    /**
     * Something that is still to be published.
     *
     * @param status how far it has come; {@value #NO_RECORD} where the scope expects a record that is not there
     * @param dueOn the last lawful day; null while its clock does not run
     */
    record Open(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            @Nullable String name,
            String status,
            @Nullable LocalDate dueOn,
            boolean overdue) {}

    /**
     * Something that is kept back.
     *
     * @param attribute what follows from the ground: on request only, or not at all
     * @param reexamineOn day on which that is looked at again; null for what is classified
     */
    record LeftOut(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            DisclosureAttribute attribute,
            LegalGround ground,
            @Nullable LocalDate reexamineOn) {}

    static final String NO_RECORD = "NO_RECORD";

    /**
     * One item.
     *
     * @param isInScope the rulebook wants it public; else it was opened by decision
     * @param isOut one of its versions is public
     * @param ground why it is kept back; null where nothing does
     */
    record Item(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            @Nullable String name,
            boolean isInScope,
            String status,
            boolean isOut,
            @Nullable LocalDate dueOn,
            @Nullable LegalGround ground,
            @Nullable LocalDate reexamineOn) {

        private boolean isPublic() {
            return ground == null && isOut;
        }

        private boolean isMissing() {
            return ground == null && !isOut;
        }

        private boolean isBeingCorrected() {
            return isPublic() && !status.equals("PUBLISHED");
        }

        private Open open(LocalDate today) {
            return new Open(subject, matter, unitCode, name, status, dueOn, dueOn != null && today.isAfter(dueOn));
        }

        private List<LeftOut> leftOut() {
            return ground == null
                    ? List.of()
                    : List.of(new LeftOut(subject, matter, unitCode, Scope.withheldBy(ground), ground, reexamineOn));
        }
    }

    static Coverage of(int year, List<Item> items, LocalDate today) {
        List<Item> scope = items.stream().filter(Item::isInScope).toList();
        return new Coverage(
                year,
                share(scope),
                share(items.stream().filter(item -> !item.isInScope()).toList()),
                scope.stream()
                        .map(item -> new Place(item.matter(), item.unitCode()))
                        .distinct()
                        .map(place -> new Part(
                                place.matter(),
                                place.unitCode(),
                                share(scope.stream().filter(place::holds).toList())))
                        .toList(),
                open(items, Item::isMissing, today),
                open(items, Item::isBeingCorrected, today),
                items.stream().map(Item::leftOut).flatMap(List::stream).toList());
    }

    private record Place(Matter matter, @Nullable String unitCode) {

        boolean holds(Item item) {
            return item.matter() == matter && Objects.equals(item.unitCode(), unitCode);
        }
    }

    private static List<Open> open(List<Item> items, Predicate<Item> which, LocalDate today) {
        return items.stream().filter(which).map(item -> item.open(today)).toList();
    }

    private static Share share(List<Item> items) {
        long withheld = items.stream().filter(item -> item.ground() != null).count();
        long due = items.size() - withheld;
        long published = items.stream().filter(Item::isPublic).count();
        return new Share(
                items.size(),
                withheld,
                due,
                published,
                due == 0
                        ? null
                        : BigDecimal.valueOf(published)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP));
    }
}
