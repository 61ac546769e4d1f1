/** A subject is chosen for a key evaluation. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.open;

import org.jspecify.annotations.NullMarked;
