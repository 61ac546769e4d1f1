/** A final result may be changed once more. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.reopen;

import org.jspecify.annotations.NullMarked;
