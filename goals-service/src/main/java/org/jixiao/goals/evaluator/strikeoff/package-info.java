/** Striking an expert or an agency off. */
@NullMarked
package org.jixiao.goals.evaluator.strikeoff;

import org.jspecify.annotations.NullMarked;
