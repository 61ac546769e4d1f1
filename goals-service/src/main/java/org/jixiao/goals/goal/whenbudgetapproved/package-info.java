/** Approving a goal when finance approves its budget. */
@NullMarked
package org.jixiao.goals.goal.whenbudgetapproved;

import org.jspecify.annotations.NullMarked;
