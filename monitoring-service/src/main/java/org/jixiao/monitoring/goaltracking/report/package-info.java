/** Progress reports of a goal's owner. */
@NullMarked
package org.jixiao.monitoring.goaltracking.report;

import org.jspecify.annotations.NullMarked;
