/** What the samples say: the table of goals, the details, the chart, the raw samples. */
@NullMarked
package org.jixiao.benchmarks.report;

import org.jspecify.annotations.NullMarked;
