package org.jixiao.disclosure.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * The public scope of a budget year and what became of it (rules E: due is the scope less what is withheld).
 *
 * @param office all units and matters together
 * @param parts by matter and unit
 * @param gaps what must be public and is not
 * @param leftOut what the scope holds and a ground keeps back
 */
record Coverage(int year, Share office, List<Part> parts, List<Gap> gaps, List<LeftOut> leftOut) {

    /**
     * @param inScope items that the scope holds
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

    /** @param dueOn the last lawful day; null while its clock does not run */
    record Gap(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            @Nullable String name,
            String status,
            @Nullable LocalDate dueOn,
            boolean overdue) {}

    /** @param reexamineOn day on which that is looked at again; null where there is none, as after a withdrawal */
    record LeftOut(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            DisclosureAttribute attribute,
            LegalGround ground,
            @Nullable LocalDate reexamineOn) {}

    /**
     * One item of the scope.
     *
     * @param ground why it is kept back; null where nothing does
     */
    record Item(
            Subject subject,
            Matter matter,
            @Nullable String unitCode,
            @Nullable String name,
            DisclosureAttribute attribute,
            String status,
            @Nullable LocalDate dueOn,
            @Nullable LegalGround ground,
            @Nullable LocalDate reexamineOn) {

        boolean isPublished() {
            return ground == null && status.equals("PUBLISHED");
        }

        private Gap gap(LocalDate today) {
            return new Gap(subject, matter, unitCode, name, status, dueOn, dueOn != null && today.isAfter(dueOn));
        }

        private List<LeftOut> leftOut() {
            return ground == null
                    ? List.of()
                    : List.of(new LeftOut(subject, matter, unitCode, attribute, ground, reexamineOn));
        }
    }

    static Coverage of(int year, List<Item> items, LocalDate today) {
        return new Coverage(
                year,
                share(items),
                items.stream()
                        .map(item -> new Place(item.matter(), item.unitCode()))
                        .distinct()
                        .map(place -> new Part(
                                place.matter(),
                                place.unitCode(),
                                share(items.stream().filter(place::holds).toList())))
                        .toList(),
                items.stream()
                        .filter(item -> item.ground() == null && !item.isPublished())
                        .map(item -> item.gap(today))
                        .toList(),
                items.stream().map(Item::leftOut).flatMap(List::stream).toList());
    }

    private record Place(Matter matter, @Nullable String unitCode) {

        boolean holds(Item item) {
            return item.matter() == matter && Objects.equals(item.unitCode(), unitCode);
        }
    }

    private static Share share(List<Item> items) {
        long withheld = items.stream().filter(item -> item.ground() != null).count();
        long due = items.size() - withheld;
        long published = items.stream().filter(Item::isPublished).count();
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
