/** Letting a self-evaluation's result stand. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.finalise;

import org.jspecify.annotations.NullMarked;
