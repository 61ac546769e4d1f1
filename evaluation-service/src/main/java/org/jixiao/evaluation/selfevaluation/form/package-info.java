/** The official form of a self-evaluation, printed from the log as it stands now or stood at a moment. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.form;

import org.jspecify.annotations.NullMarked;
