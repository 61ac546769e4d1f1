/** A set is not made after all. */
@NullMarked
package org.jixiao.evaluation.reallocation.drop;

import org.jspecify.annotations.NullMarked;
