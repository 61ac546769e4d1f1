/** The leaders decide on a set. */
@NullMarked
package org.jixiao.evaluation.reallocation.decide;

import org.jspecify.annotations.NullMarked;
