/** Where self-evaluations stand, with everything in them, and which are due to open. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.register;

import org.jspecify.annotations.NullMarked;
