/** Giving an opinion on a goal. */
@NullMarked
package org.jixiao.goals.goal.giveopinion;

import org.jspecify.annotations.NullMarked;
