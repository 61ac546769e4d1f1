/** Reading who did what to a goal, from its first draft on (审核留痕), and what a person has done (已办). */
@NullMarked
package org.jixiao.goals.goal.trail;

import org.jspecify.annotations.NullMarked;
