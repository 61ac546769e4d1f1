/** The appraisal of a project as one reads it: kind, commission, scores and conclusion. */
@NullMarked
package org.jixiao.goals.appraisal.content;

import org.jspecify.annotations.NullMarked;
