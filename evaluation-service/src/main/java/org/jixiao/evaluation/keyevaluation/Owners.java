package org.jixiao.evaluation.keyevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.kernel.posts.Officers;

/**
 * Who answers for the subject, and who did earlier in the year: none of them evaluates it.
 *
 * @param units the last one answers now
 * @param voidSeats roles whose own division owns the subject
 */
record Owners(List<String> units, List<String> voidSeats, Officers officers) {

    static Owners nobody() {
        return new Owners(List.of(), List.of(), Officers.none());
    }

    Owners after(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved -> after(approved);
            case ProjectTransferred moved -> after(moved);
            default -> new Owners(units, voidSeats, officers.after(event));
        };
    }

    /** The project is heeded before its goal: a transfer that is known by now stands. */
    private Owners after(GoalApproved approved) {
        List<String> all = new ArrayList<>(List.of(approved.unitCode()));
        all.addAll(units);
        return new Owners(
                List.copyOf(all),
                units.isEmpty() ? approved.route().voidSeats() : voidSeats,
                officers.beginningWith(approved.officer()));
    }

    private Owners after(ProjectTransferred moved) {
        List<String> all = new ArrayList<>(units);
        all.add(moved.fromUnit());
        all.add(moved.unitCode());
        return new Owners(List.copyOf(all), moved.route().voidSeats(), officers.after(moved));
    }

    /** The unit that answers for the subject now. */
    String unitCode() {
        return units.getLast();
    }

    /** Whether somebody ever answered for the subject. */
    boolean include(String staffId) {
        return officers.charges().stream()
                .anyMatch(charge -> charge.officer().staffId().equals(staffId));
    }
}
