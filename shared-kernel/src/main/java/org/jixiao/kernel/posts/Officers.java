package org.jixiao.kernel.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The persons who answered for a project, a policy or a whole (负责人), from the first on. Nobody leaves the list: who handed it over stays
 * answerable for the days until then.
 */
public record Officers(List<Charge> charges) {

    /**
     * @param from first day; null where the person answers from the beginning
     */
    public record Charge(Person officer, @Nullable LocalDate from) {

        boolean hasBegun(LocalDate on) {
            return from == null || !from.isAfter(on);
        }
    }

    public Officers {
        charges = List.copyOf(charges);
    }

    public static Officers none() {
        return new Officers(List.of());
    }

    /** Who is named first answers from the beginning. */
    public static Officers namedFirst(Person officer) {
        return new Officers(List.of(new Charge(officer, null)));
    }

    /** Who was named first is another one, as a later proposal corrects an earlier one; whoever was appointed since then stays. */
    public Officers beginningWith(Person officer) {
        List<Charge> corrected = new ArrayList<>(List.of(new Charge(officer, null)));
        charges.stream().filter(charge -> charge.from() != null).forEach(corrected::add);
        return new Officers(corrected);
    }

    public Officers and(Person officer, LocalDate from) {
        List<Charge> more = new ArrayList<>(charges);
        more.add(new Charge(officer, from));
        return new Officers(more);
    }

    /** Whoever was appointed, of whatever kind the subject is, and whoever took it over with another unit. */
    public Officers after(StoredEvent event) {
        return switch (event) {
            case ProjectOfficerAppointed appointed -> and(appointed.projectOfficer(), appointed.from());
            case ProjectTransferred moved -> and(moved.projectOfficer(), moved.from());
            case PolicyOfficerAppointed appointed -> and(appointed.officer(), appointed.from());
            case WholeOfficerAppointed appointed -> and(appointed.officer(), appointed.from());
            default -> this;
        };
    }

    /** Whether the last one named is this person, from this day on. */
    public boolean endWith(Person officer, LocalDate from) {
        return !charges.isEmpty() && charges.getLast().equals(new Charge(officer, from));
    }

    /** Why nobody else can come from this day on: the list goes forward only. */
    public List<Refusal> objectionsTo(LocalDate from) {
        LocalDate since = charges.isEmpty() ? null : charges.getLast().from();
        return since == null || from.isAfter(since)
                ? List.of()
                : List.of(Refusal.rule("officer-before-the-last").at("from").with("since", since.toString()));
    }

    /** Who answers for what happens on a day. */
    public Optional<Person> inCharge(LocalDate on) {
        return charges.reversed().stream()
                .filter(charge -> charge.hasBegun(on))
                .map(Charge::officer)
                .findFirst();
    }

    public boolean isInCharge(String staffId, LocalDate on) {
        return inCharge(on).filter(officer -> officer.staffId().equals(staffId)).isPresent();
    }
}
