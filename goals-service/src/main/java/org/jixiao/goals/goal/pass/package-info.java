/** Letting a goal pass. */
@NullMarked
package org.jixiao.goals.goal.pass;

import org.jspecify.annotations.NullMarked;
