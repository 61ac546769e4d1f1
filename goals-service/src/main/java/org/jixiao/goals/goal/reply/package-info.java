/** Approving a goal by a paper. */
@NullMarked
package org.jixiao.goals.goal.reply;

import org.jspecify.annotations.NullMarked;
