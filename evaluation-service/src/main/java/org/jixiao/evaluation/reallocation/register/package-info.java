/** The sets of a budget year, and how far each is. */
@NullMarked
package org.jixiao.evaluation.reallocation.register;

import org.jspecify.annotations.NullMarked;
