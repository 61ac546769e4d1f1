/**
 * The appraisal that decides whether a project may enter the library, gate R1: the simplified one (入库绩效评估), which planning and
 * finance concludes, or the full one (事前绩效评估) with a commission of experts.
 */
@NullMarked
package org.jixiao.goals.appraisal;

import org.jspecify.annotations.NullMarked;
