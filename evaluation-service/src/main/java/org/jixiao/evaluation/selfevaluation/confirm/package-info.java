/** The heads answer for a self-evaluation. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.confirm;

import org.jspecify.annotations.NullMarked;
