/** The appraisal (入库绩效评估) that decides whether a project may enter the library: gate R1. */
@NullMarked
package org.jixiao.goals.appraisal;

import org.jspecify.annotations.NullMarked;
