/** Putting a goal into review. */
@NullMarked
package org.jixiao.goals.goal.submit;

import org.jspecify.annotations.NullMarked;
