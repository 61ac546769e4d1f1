/** The lead concludes a tracking task. */
@NullMarked
package org.jixiao.monitoring.goaltracking.conclude;

import org.jspecify.annotations.NullMarked;
