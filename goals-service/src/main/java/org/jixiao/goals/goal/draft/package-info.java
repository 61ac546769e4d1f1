/** Drafting a goal. */
@NullMarked
package org.jixiao.goals.goal.draft;

import org.jspecify.annotations.NullMarked;
