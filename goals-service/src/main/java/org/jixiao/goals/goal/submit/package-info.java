/** Submitting a goal. */
@NullMarked
package org.jixiao.goals.goal.submit;

import org.jspecify.annotations.NullMarked;
