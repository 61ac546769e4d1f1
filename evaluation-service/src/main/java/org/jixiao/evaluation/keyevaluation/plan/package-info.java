/** The plan of an evaluation is written and reviewed. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.plan;

import org.jspecify.annotations.NullMarked;
