/** The sheet is drawn up from the record of the year. */
@NullMarked
package org.jixiao.evaluation.workassessment.draft;

import org.jspecify.annotations.NullMarked;
