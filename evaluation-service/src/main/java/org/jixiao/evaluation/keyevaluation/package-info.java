/** 部门评价（重点评价）: what matters most is evaluated by the department itself, with experts or an agency, from its choice to the archive. */
@NullMarked
package org.jixiao.evaluation.keyevaluation;

import org.jspecify.annotations.NullMarked;
