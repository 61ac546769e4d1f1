/** Answering a self-evaluation, as its unit. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.submit;

import org.jspecify.annotations.NullMarked;
