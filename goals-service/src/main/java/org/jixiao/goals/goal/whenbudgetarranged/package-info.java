/** Approving a goal whose money was there before its budget was arranged. */
@NullMarked
package org.jixiao.goals.goal.whenbudgetarranged;

import org.jspecify.annotations.NullMarked;
