/** Reading work plans: one plan, the tasks of a year, and what is overdue. */
@NullMarked
package org.jixiao.goals.workplan.register;

import org.jspecify.annotations.NullMarked;
