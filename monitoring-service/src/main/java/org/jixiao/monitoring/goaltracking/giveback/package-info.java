/** A report goes back to its owner. */
@NullMarked
package org.jixiao.monitoring.goaltracking.giveback;

import org.jspecify.annotations.NullMarked;
