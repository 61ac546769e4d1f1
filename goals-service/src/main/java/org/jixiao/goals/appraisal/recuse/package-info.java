/** Recusing an expert. */
@NullMarked
package org.jixiao.goals.appraisal.recuse;

import org.jspecify.annotations.NullMarked;
