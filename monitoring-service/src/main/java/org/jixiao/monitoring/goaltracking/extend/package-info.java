/** More time for a tracking task. */
@NullMarked
package org.jixiao.monitoring.goaltracking.extend;

import org.jspecify.annotations.NullMarked;
