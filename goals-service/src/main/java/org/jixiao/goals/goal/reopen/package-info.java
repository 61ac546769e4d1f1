/** Reopening a goal of a closed year. */
@NullMarked
package org.jixiao.goals.goal.reopen;

import org.jspecify.annotations.NullMarked;
