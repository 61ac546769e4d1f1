/** Tracking begins by itself with the approval of a goal. */
@NullMarked
package org.jixiao.monitoring.goaltracking.whengoalapproved;

import org.jspecify.annotations.NullMarked;
