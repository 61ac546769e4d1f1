/** A report is drafted, and reviewed. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.draft;

import org.jspecify.annotations.NullMarked;
