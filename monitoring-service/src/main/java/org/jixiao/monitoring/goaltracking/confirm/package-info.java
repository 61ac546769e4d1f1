/** Heads answer for a report. */
@NullMarked
package org.jixiao.monitoring.goaltracking.confirm;

import org.jspecify.annotations.NullMarked;
