/** Drafting many goals from one table. */
@NullMarked
package org.jixiao.goals.goal.importsheet;

import org.jspecify.annotations.NullMarked;
