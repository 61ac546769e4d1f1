/** Confirming a goal. */
@NullMarked
package org.jixiao.goals.goal.confirm;

import org.jspecify.annotations.NullMarked;
