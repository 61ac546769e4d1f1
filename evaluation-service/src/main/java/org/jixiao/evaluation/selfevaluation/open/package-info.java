/** Opening a self-evaluation when the year's books close. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.open;

import org.jspecify.annotations.NullMarked;
