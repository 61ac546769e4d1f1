/** Concluding the review of a goal. */
@NullMarked
package org.jixiao.goals.goal.conclude;

import org.jspecify.annotations.NullMarked;
