/** Concluding an appraisal. */
@NullMarked
package org.jixiao.goals.appraisal.conclude;

import org.jspecify.annotations.NullMarked;
