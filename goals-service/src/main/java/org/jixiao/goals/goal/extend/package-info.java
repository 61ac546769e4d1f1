/** Giving a project more time for its goal. */
@NullMarked
package org.jixiao.goals.goal.extend;

import org.jspecify.annotations.NullMarked;
