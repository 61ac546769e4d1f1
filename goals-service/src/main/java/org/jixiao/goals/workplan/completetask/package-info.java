/** Completing a task of a work plan. */
@NullMarked
package org.jixiao.goals.workplan.completetask;

import org.jspecify.annotations.NullMarked;
