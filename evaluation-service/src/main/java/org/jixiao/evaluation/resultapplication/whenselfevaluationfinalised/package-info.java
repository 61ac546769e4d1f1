/** A final result has a consequence proposed. */
@NullMarked
package org.jixiao.evaluation.resultapplication.whenselfevaluationfinalised;

import org.jspecify.annotations.NullMarked;
