/** The coverage account (三全、五有): what of the money and of the subjects of a budget year is managed, and how far. */
@NullMarked
package org.jixiao.evaluation.coverage;

import org.jspecify.annotations.NullMarked;
