/** The evaluated unit is told. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.inform;

import org.jspecify.annotations.NullMarked;
