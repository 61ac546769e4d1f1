/**
 * The self-evaluation (单位自评) of a project: it opens filled with the approved goal, the last tracking and the money, the unit
 * answers, the head confirms, planning and finance finalise. A classified project's is attested, without any content.
 */
@NullMarked
package org.jixiao.evaluation.selfevaluation;

import org.jspecify.annotations.NullMarked;
