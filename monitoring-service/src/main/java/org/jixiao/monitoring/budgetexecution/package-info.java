/**
 * Budget execution (预算执行): the money of a project in one budget year, moved by finance's documents and by nothing else. What
 * cannot count yet waits and is tried again.
 */
@NullMarked
package org.jixiao.monitoring.budgetexecution;

import org.jspecify.annotations.NullMarked;
