/** Closing a budget year. */
@NullMarked
package org.jixiao.goals.year.close;

import org.jspecify.annotations.NullMarked;
