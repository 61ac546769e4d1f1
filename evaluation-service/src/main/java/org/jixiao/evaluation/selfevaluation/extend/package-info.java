/** More time is granted for a self-evaluation. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.extend;

import org.jspecify.annotations.NullMarked;
