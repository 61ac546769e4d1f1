package org.jixiao.goals.workplan.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a work plan as lists show it.
 *
 * @param unitCode whose plan it stands in; {@code office} for the whole office
 * @param completedOn null while it is not done
 */
record ListedTask(
        String unitCode,
        int budgetYear,
        String code,
        String title,
        List<String> responsible,
        int workYear,
        LocalDate dueOn,
        String source,
        @Nullable LocalDate completedOn,
        @Nullable String note) {

    /** Its place in lists, behind which the next page begins. */
    String place() {
        return budgetYear + "/" + unitCode + "/" + code;
    }
}
