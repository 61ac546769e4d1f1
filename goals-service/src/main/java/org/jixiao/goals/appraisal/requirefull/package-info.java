/** Deciding on a full appraisal. */
@NullMarked
package org.jixiao.goals.appraisal.requirefull;

import org.jspecify.annotations.NullMarked;
