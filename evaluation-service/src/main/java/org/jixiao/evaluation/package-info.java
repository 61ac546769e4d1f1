/** The evaluation service: 完成有评价、结果有应用. A project's year ends here in a score that anyone can recompute. */
@NullMarked
package org.jixiao.evaluation;

import org.jspecify.annotations.NullMarked;
