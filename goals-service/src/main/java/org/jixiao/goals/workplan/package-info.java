/** Annual work plans (年度工作计划) of units and of the whole office: tasks, trainings, rules of the units, and their supervision. */
@NullMarked
package org.jixiao.goals.workplan;

import org.jspecify.annotations.NullMarked;
