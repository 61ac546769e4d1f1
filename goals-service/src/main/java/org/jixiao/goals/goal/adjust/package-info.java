/** Asking to adjust an approved goal. */
@NullMarked
package org.jixiao.goals.goal.adjust;

import org.jspecify.annotations.NullMarked;
