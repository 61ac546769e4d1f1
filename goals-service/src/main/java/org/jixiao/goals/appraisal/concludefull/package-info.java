/** Concluding a full appraisal. */
@NullMarked
package org.jixiao.goals.appraisal.concludefull;

import org.jspecify.annotations.NullMarked;
