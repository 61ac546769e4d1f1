/** Copying a goal of an earlier year. */
@NullMarked
package org.jixiao.goals.goal.copy;

import org.jspecify.annotations.NullMarked;
