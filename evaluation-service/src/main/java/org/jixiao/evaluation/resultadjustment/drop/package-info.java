/** An adjustment is not made after all. */
@NullMarked
package org.jixiao.evaluation.resultadjustment.drop;

import org.jspecify.annotations.NullMarked;
