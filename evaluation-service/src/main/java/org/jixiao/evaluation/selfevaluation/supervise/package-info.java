/** What a unit reviewed by itself is seen by one of the three (督导). */
@NullMarked
package org.jixiao.evaluation.selfevaluation.supervise;

import org.jspecify.annotations.NullMarked;
