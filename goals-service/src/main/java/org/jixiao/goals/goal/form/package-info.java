/** Printing the official forms of a project's goal (申报表, 审核意见表, 批复表), as the log tells it at any moment. */
@NullMarked
package org.jixiao.goals.goal.form;

import org.jspecify.annotations.NullMarked;
