/** Somebody of the three judges the lines of a result. */
@NullMarked
package org.jixiao.evaluation.recheck.score;

import org.jspecify.annotations.NullMarked;
