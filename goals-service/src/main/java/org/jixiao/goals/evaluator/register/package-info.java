/** Entering an expert or an agency, or putting right what is known of them. */
@NullMarked
package org.jixiao.goals.evaluator.register;

import org.jspecify.annotations.NullMarked;
