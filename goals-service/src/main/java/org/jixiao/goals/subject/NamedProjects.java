package org.jixiao.goals.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Projects of the year that a policy, or a task of a unit or department as a whole, names as those that carry it out. A classified
 * project stands in no one else's text: it is refused with the same words as one that does not exist.
 *
 * @param units the unit of each that was found, by code
 */
public record NamedProjects(Map<String, String> units) {

    public NamedProjects {
        units = Map.copyOf(units);
    }

    public static NamedProjects none() {
        return new NamedProjects(Map.of());
    }

    /** The streams that tell of these projects. */
    public static List<String> streamsOf(Collection<String> codes, int budgetYear) {
        return codes.stream()
                .distinct()
                .map(code -> Proposal.streamOf(Subject.project(code, budgetYear)))
                .toList();
    }

    public NamedProjects after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed -> of(proposed.projectCode(), proposed.unitCode());
            case ProjectTransferred transfer -> of(transfer.projectCode(), transfer.unitCode());
            default -> this;
        };
    }

    private NamedProjects of(String code, String unit) {
        Map<String, String> more = new HashMap<>(units);
        more.put(code, unit);
        return new NamedProjects(more);
    }

    /**
     * What speaks against naming these projects, each at its place in the list.
     *
     * @param field of the list
     * @param mayNameOf whether projects of a unit may be named
     */
    public List<Refusal> objections(List<String> codes, String field, Predicate<String> mayNameOf) {
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String place = field + "[" + i + "]";
            objection(codes.get(i), mayNameOf).map(reason -> reason.at(place)).ifPresent(objections::add);
        }
        return objections;
    }

    private Optional<Refusal> objection(String code, Predicate<String> mayNameOf) {
        String unit = units.get(code);
        if (unit == null) {
            return Optional.of(Refusal.rule("named-project-unknown"));
        }
        return mayNameOf.test(unit) ? Optional.empty() : Optional.of(Refusal.rule("named-project-of-another-unit"));
    }
}
