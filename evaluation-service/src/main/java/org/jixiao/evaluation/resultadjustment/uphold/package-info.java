/** An adjustment stands although its result was decided on again. */
@NullMarked
package org.jixiao.evaluation.resultadjustment.uphold;

import org.jspecify.annotations.NullMarked;
