/** Whose money is whose: a policy's is that of its projects, a unit's and the department's all that they spend. */
@NullMarked
package org.jixiao.evaluation.money;

import org.jspecify.annotations.NullMarked;
