/** The lead lets the result stand. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.finalise;

import org.jspecify.annotations.NullMarked;
