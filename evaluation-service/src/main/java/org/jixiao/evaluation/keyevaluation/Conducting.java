package org.jixiao.evaluation.keyevaluation;

import java.util.Collection;
import java.util.Set;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.command.Actor;

/**
 * Those who entrust and finalise a key evaluation, and who audits them: they see a draft before the evaluated unit does. 计划财务处 conducts
 * none of what it owns itself, and sees of it what any evaluated division sees.
 */
public final class Conducting {

    private static final Set<String> ALWAYS = Set.of(OfficeRoles.OFFICE_LEADER, "auditor");

    private Conducting() {}

    /**
     * The role that leads: 计划财务处, and of what it owns itself 办领导.
     *
     * @param voidSeats roles whose own division owns the subject
     */
    public static String lead(Collection<String> voidSeats) {
        return voidSeats.contains(OfficeRoles.PLANNING_FINANCE)
                ? OfficeRoles.OFFICE_LEADER
                : OfficeRoles.PLANNING_FINANCE;
    }

    /** Whether the reader is one of those who conduct or audit the evaluation of a subject with these void seats. */
    public static boolean includes(Actor reader, Collection<String> voidSeats) {
        return reader.roles().stream().anyMatch(role -> ALWAYS.contains(role) || role.equals(lead(voidSeats)));
    }
}
