/** Results in figures: grades, units side by side, years side by side, and score against money (统计分析). */
@NullMarked
package org.jixiao.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
