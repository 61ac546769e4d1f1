package org.jixiao.evaluation.workassessment;

import java.util.Objects;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.OfficeRoles;
import org.jspecify.annotations.Nullable;

/** Who draws a sheet up, sends it and answers: 计划财务处, and 办领导 where its own division is assessed. */
public final class Lead {

    private Lead() {}

    /** @param division of the 机关; null for a unit outside it */
    public static String of(@Nullable String division, Rules rules) {
        return division != null && isItsOwn(division, rules) ? OfficeRoles.OFFICE_LEADER : OfficeRoles.PLANNING_FINANCE;
    }

    /** By the seats of the review: nobody judges there what the own division owns either. */
    private static boolean isItsOwn(String division, Rules rules) {
        return rules.review().paths().stream()
                .flatMap(path -> path.seats().stream())
                .anyMatch(seat ->
                        seat.role().equals(OfficeRoles.PLANNING_FINANCE) && Objects.equals(seat.division(), division));
    }
}
