/** Taking a goal back out of review. */
@NullMarked
package org.jixiao.goals.goal.withdraw;

import org.jspecify.annotations.NullMarked;
