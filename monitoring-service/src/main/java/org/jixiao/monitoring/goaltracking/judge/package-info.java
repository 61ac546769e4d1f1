/** Seats judge a report. */
@NullMarked
package org.jixiao.monitoring.goaltracking.judge;

import org.jspecify.annotations.NullMarked;
