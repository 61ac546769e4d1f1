/** A result stands although its evaluators worked with what turned out false. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.confirm;

import org.jspecify.annotations.NullMarked;
