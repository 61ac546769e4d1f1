/** Supervising a unit. */
@NullMarked
package org.jixiao.goals.workplan.supervise;

import org.jspecify.annotations.NullMarked;
