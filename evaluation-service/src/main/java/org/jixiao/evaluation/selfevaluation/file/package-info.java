/** The self-evaluation of a trial is registered. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.file;

import org.jspecify.annotations.NullMarked;
