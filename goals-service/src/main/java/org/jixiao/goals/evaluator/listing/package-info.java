/** The registers as they stand. */
@NullMarked
package org.jixiao.goals.evaluator.listing;

import org.jspecify.annotations.NullMarked;
