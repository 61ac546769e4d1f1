/**
 * The goal (绩效目标) of a project: drafted, submitted, confirmed as true by the head, reviewed by the seats of the rulebook, passed,
 * and approved together with the budget. A classified project takes the same steps offline; here they are only attested.
 */
@NullMarked
package org.jixiao.goals.goal;

import org.jspecify.annotations.NullMarked;
