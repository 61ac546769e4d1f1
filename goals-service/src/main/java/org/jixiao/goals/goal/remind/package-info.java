/** Reminding whoever has to take the next step of a goal, of one goal or of many. */
@NullMarked
package org.jixiao.goals.goal.remind;

import org.jspecify.annotations.NullMarked;
