/** Supervision of what a unit reviewed by itself. */
@NullMarked
package org.jixiao.goals.goal.supervise;

import org.jspecify.annotations.NullMarked;
