/** Ordering the revision of a goal whose money is cut. */
@NullMarked
package org.jixiao.goals.goal.whenreductiondecided;

import org.jspecify.annotations.NullMarked;
