package org.jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one unit's projects.
 *
 * @param rank by the mean, 1 is the best; units of the same mean share it; null where no project has a score
 * @param due projects that have to be evaluated, trials left out
 * @param concluded those whose result stands, offline ones included
 * @param mean of the totals, two decimals; null where no project has a score
 * @param grades those that occur
 */
public record UnitResults(
        String unitCode,
        String unitName,
        @Nullable Long rank,
        long due,
        long concluded,
        @Nullable BigDecimal mean,
        List<GradeCount> grades) {}
