/** Assessments and where they stand. */
@NullMarked
package org.jixiao.evaluation.workassessment.register;

import org.jspecify.annotations.NullMarked;
