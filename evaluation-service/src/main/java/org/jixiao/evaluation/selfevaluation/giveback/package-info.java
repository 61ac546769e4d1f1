/** A self-evaluation goes back to its unit. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.giveback;

import org.jspecify.annotations.NullMarked;
