/** An evaluator scores the plan's lines. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.score;

import org.jspecify.annotations.NullMarked;
