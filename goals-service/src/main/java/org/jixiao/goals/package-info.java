/**
 * 决策有评估、编制有目标: the rulebook and the units of a budget year, and each project's way from its proposal through appraisal,
 * goal and the two gates to the approved goal.
 *
 * <p>One package per aggregate; below it one package per slice: an endpoint that sends a command, a read model with its queries, or
 * an automation. Slices never use each other.
 */
@NullMarked
package org.jixiao.goals;

import org.jspecify.annotations.NullMarked;
