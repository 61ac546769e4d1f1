/** A seat gives its opinion on a self-evaluation. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.judge;

import org.jspecify.annotations.NullMarked;
