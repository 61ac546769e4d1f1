package org.jixiao.goals.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jspecify.annotations.Nullable;

/**
 * The persons who answered for a project (项目负责人), from the first on. Nobody leaves the list: who handed the project over stays
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

    public Officers and(ProjectOfficerAppointed appointed) {
        List<Charge> more = new ArrayList<>(charges);
        more.add(new Charge(appointed.projectOfficer(), appointed.from()));
        return new Officers(more);
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
