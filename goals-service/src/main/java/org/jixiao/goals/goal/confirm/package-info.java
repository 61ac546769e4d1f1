/** Confirming a goal as true. */
@NullMarked
package org.jixiao.goals.goal.confirm;

import org.jspecify.annotations.NullMarked;
