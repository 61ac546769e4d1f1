/** The evaluated unit says what it thinks of a draft. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.exchange;

import org.jspecify.annotations.NullMarked;
