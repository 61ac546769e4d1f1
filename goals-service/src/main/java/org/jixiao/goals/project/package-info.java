/**
 * A project in one budget year, on its way through the gates R1 and R2: proposed, admitted to the library (入库), applied for (一上),
 * given its control figure (一下), arranged (二上). What the gates must know of the appraisal and the goal, they hear from those streams.
 */
@NullMarked
package org.jixiao.goals.project;

import org.jspecify.annotations.NullMarked;
