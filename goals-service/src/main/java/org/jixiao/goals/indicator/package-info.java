/** What is true of every indicator, in a goal and in the library alike. */
@NullMarked
package org.jixiao.goals.indicator;

import org.jspecify.annotations.NullMarked;
