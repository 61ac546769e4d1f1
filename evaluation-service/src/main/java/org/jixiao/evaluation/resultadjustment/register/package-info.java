/** The adjustments and how far they are. */
@NullMarked
package org.jixiao.evaluation.resultadjustment.register;

import org.jspecify.annotations.NullMarked;
