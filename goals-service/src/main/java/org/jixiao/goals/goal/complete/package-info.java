/** Accepting what was completed of a goal. */
@NullMarked
package org.jixiao.goals.goal.complete;

import org.jspecify.annotations.NullMarked;
