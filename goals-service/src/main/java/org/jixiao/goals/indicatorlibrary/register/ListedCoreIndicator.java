package org.jixiao.goals.indicatorlibrary.register;

import java.time.LocalDate;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A core indicator as the library shows it.
 *
 * @param version of what is adopted; 0 before the first adoption
 * @param status PROPOSED, RETURNED, ADOPTED, REVISED (adopted, and a change waits), RETIRED
 * @param adopted what goals may use; null before the first adoption
 * @param waiting what waits for its review, or was returned as a first proposal; null if nothing
 * @param division who proposed it last (提出处室)
 * @param reason of the last revision, return or retirement; null if none stands
 */
record ListedCoreIndicator(
        int budgetYear,
        String code,
        int version,
        String status,
        @Nullable CoreIndicator adopted,
        @Nullable CoreIndicator waiting,
        String division,
        @Nullable String reason,
        LocalDate changedOn) {}
