/** Entrusting a full appraisal to its experts. */
@NullMarked
package org.jixiao.goals.appraisal.open;

import org.jspecify.annotations.NullMarked;
