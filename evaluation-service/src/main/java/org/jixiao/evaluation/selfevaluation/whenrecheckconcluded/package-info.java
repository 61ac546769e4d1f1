/** A recheck that changed a result makes the next version of it. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.whenrecheckconcluded;

import org.jspecify.annotations.NullMarked;
