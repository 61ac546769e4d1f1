/** Calling for the goal of a unit or department as a whole. */
@NullMarked
package org.jixiao.goals.whole.call;

import org.jspecify.annotations.NullMarked;
