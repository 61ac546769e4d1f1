/** Whoever is assessed objects. */
@NullMarked
package org.jixiao.evaluation.workassessment.objection;

import org.jspecify.annotations.NullMarked;
