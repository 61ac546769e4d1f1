package org.jixiao.kernel.todo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.posts.StandIns;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which step on a day, and who hears of it when it waits too long. */
public record People(Heads heads, StandIns standIns) {

    private static final String HEAD_OF_THE_HOLDER = "division-head";

    /** Where everything is done by roles of the office, nothing by a post. */
    public static People withoutPosts() {
        return new People(new Heads(List.of()), new StandIns(List.of()));
    }

    public static People on(LocalDate day, JdbcClient readModel) {
        return new People(Heads.on(day, readModel), StandIns.on(day, readModel));
    }

    /** The holder of a post of the unit under review, and who confirms for the holder. */
    public Set<Addressee> confirming(Post post, ReviewRoute route) {
        return union(
                heads.of(post, route.unitCode(), route.division()),
                standIns.of(post, route.unitCode(), route.division(), DelegatedStep.CONFIRMATION));
    }

    /** Everybody with a role in the review, and who acts for the head behind it. */
    public Set<Addressee> withRole(String role, DelegatedStep step, ReviewRoute route) {
        if (UnitRoles.ALL.contains(role)) {
            return union(
                    Set.of(Addressee.roleIn(role, route.unitCode())),
                    role.equals(UnitRoles.HEAD) ? standIns.of(Post.UNIT_HEAD, route.unitCode(), "", step) : Set.of());
        }
        String division = route.divisions().get(role);
        return union(Set.of(Addressee.role(role)), division == null ? Set.of() : standIns.ofDivision(division, step));
    }

    public HeadedBy headOf(String role, ReviewRoute route) {
        return UnitRoles.ALL.contains(role)
                ? HeadedBy.unit(route.unitCode())
                : HeadedBy.office(route.divisions().get(role));
    }

    /**
     * By working days after the due date. Nobody is told of the own delay as of somebody else's.
     *
     * @param holders who has to take the step
     */
    public Map<Integer, Set<Addressee>> escalations(Set<Addressee> holders, HeadedBy headedBy, Rules rules) {
        Map<Integer, Set<Addressee>> hearing = new TreeMap<>();
        for (Escalation escalation : rules.reminders().escalations()) {
            Set<Addressee> others = new HashSet<>(
                    escalation.to().equals(HEAD_OF_THE_HOLDER)
                            ? headsOf(headedBy)
                            : Set.of(Addressee.role(escalation.to())));
            others.removeAll(holders);
            hearing.put(escalation.afterDays(), Set.copyOf(others));
        }
        return hearing;
    }

    private Set<Addressee> headsOf(HeadedBy headedBy) {
        if (headedBy.unit() == null) {
            return heads.ofOffice(headedBy.division());
        }
        if (headedBy.orDivisions()) {
            return heads.ofUnitOrItsDivisions(headedBy.unit());
        }
        return headedBy.division().isEmpty()
                ? heads.of(Post.UNIT_HEAD, headedBy.unit(), "")
                : heads.nearest(headedBy.unit(), headedBy.division());
    }

    private static Set<Addressee> union(Set<Addressee> some, Set<Addressee> others) {
        Set<Addressee> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
