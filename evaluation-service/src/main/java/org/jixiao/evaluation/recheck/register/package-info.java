/** Rechecks and where they stand. */
@NullMarked
package org.jixiao.evaluation.recheck.register;

import org.jspecify.annotations.NullMarked;
