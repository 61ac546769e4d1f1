package org.jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one year.
 *
 * @param concluded how many subjects have a result
 * @param mean of the totals, two decimals; null where there is no score
 */
record YearResults(int budgetYear, long concluded, @Nullable BigDecimal mean, List<GradeCount> grades) {}
