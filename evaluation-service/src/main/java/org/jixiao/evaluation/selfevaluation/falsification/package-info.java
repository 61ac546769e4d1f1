/** False data (弄虚作假) voids a result, and names who confirmed its truth for good. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.falsification;

import org.jspecify.annotations.NullMarked;
