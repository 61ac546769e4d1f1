/** Returning a goal. */
@NullMarked
package org.jixiao.goals.goal.giveback;

import org.jspecify.annotations.NullMarked;
