/** Scoring a project as an expert. */
@NullMarked
package org.jixiao.goals.appraisal.score;

import org.jspecify.annotations.NullMarked;
