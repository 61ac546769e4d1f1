/** Stored events of the evaluation context: 完成有评价、结果有应用. */
@NullMarked
package org.jixiao.contracts.evaluation;

import org.jspecify.annotations.NullMarked;
