/** The result goes to the evaluated unit, which answers. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.feedback;

import org.jspecify.annotations.NullMarked;
