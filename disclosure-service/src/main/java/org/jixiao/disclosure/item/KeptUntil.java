package org.jixiao.disclosure.item;

import java.time.LocalDate;

/**
 * How something is kept back, or was before it was opened: nobody moves the day on which that is looked at again (定期评估审查) by having
 * it opened and keeping it back once more.
 *
 * @param decidedBy staff id of the person who answers for it
 * @param reexamineOn the day as it stood last
 */
record KeptUntil(String decidedBy, LocalDate reexamineOn) {

    /** Whether the same person would put the day off. */
    boolean isPutOffBy(String person, LocalDate day) {
        return person.equals(decidedBy) && day.isAfter(reexamineOn);
    }
}
