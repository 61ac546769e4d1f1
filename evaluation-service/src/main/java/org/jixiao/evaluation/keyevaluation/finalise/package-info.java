/** The result becomes the department's own. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.finalise;

import org.jspecify.annotations.NullMarked;
