/** Confirming a self-evaluation as true, as the head. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.confirm;

import org.jspecify.annotations.NullMarked;
