/** Approving the goal of a project that was taken over. */
@NullMarked
package org.jixiao.goals.goal.whenprojectimported;

import org.jspecify.annotations.NullMarked;
