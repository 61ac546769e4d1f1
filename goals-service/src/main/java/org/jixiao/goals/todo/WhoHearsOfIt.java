package org.jixiao.goals.todo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.platform.reminder.Addressee;

/** Whom a step of a goal waits for, and who hears of it when it waits too long. */
record WhoHearsOfIt(Heads heads) {

    private static final String HEAD_OF_THE_HOLDER = "division-head";

    /**
     * A step and where it lies.
     *
     * @param holder post, role, or {@code project-officer}
     * @param officer staff id of the person in charge
     */
    record Held(GoalTask task, String holder, String officer, String unit, String division) {}

    Set<Addressee> holders(Held step) {
        return switch (step.task()) {
            case WRITE, COMPLETE, REVISE -> Set.of(Addressee.person(step.officer()));
            case CONFIRM -> heads.of(Post.valueOf(step.holder()), step.unit(), step.division());
            case OPINION, CONCLUDE, SUPERVISE, REPLY -> Set.of(role(step));
        };
    }

    private static Addressee role(Held step) {
        return UnitRoles.ALL.contains(step.holder())
                ? Addressee.roleIn(step.holder(), step.unit())
                : Addressee.role(step.holder());
    }

    /** By working days after the due date. Nobody is told of the own delay as of somebody else's. */
    Map<Integer, Set<Addressee>> escalations(Held step, Rules rules) {
        Set<Addressee> holders = holders(step);
        Map<Integer, Set<Addressee>> hearing = new TreeMap<>();
        for (Escalation escalation : rules.reminders().escalations()) {
            Set<Addressee> others = new HashSet<>(
                    escalation.to().equals(HEAD_OF_THE_HOLDER)
                            ? headsOf(step, rules)
                            : Set.of(Addressee.role(escalation.to())));
            others.removeAll(holders);
            hearing.put(escalation.afterDays(), Set.copyOf(others));
        }
        return hearing;
    }

    private Set<Addressee> headsOf(Held step, Rules rules) {
        return switch (step.task()) {
            case WRITE, COMPLETE, REVISE -> heads.nearest(step.unit(), step.division());
            case CONFIRM -> heads.of(Post.UNIT_HEAD, step.unit(), "");
            case OPINION, CONCLUDE, SUPERVISE, REPLY ->
                UnitRoles.ALL.contains(step.holder())
                        ? heads.of(Post.UNIT_HEAD, step.unit(), "")
                        : divisionsBehind(step.holder(), rules).stream()
                                .flatMap(division -> heads.ofOffice(division).stream())
                                .collect(Collectors.toUnmodifiableSet());
        };
    }

    /** The divisions that fill a role's seat, as the rulebook says. */
    private static List<String> divisionsBehind(String role, Rules rules) {
        return rules.review().paths().stream()
                .flatMap(path -> path.seats().stream())
                .filter(seat -> seat.role().equals(role))
                .map(Seat::division)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
