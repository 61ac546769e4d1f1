/** The draws of a budget year. */
@NullMarked
package org.jixiao.evaluation.rechecksample.register;

import org.jspecify.annotations.NullMarked;
