/** Suggesting an indicator of a goal to the library. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.suggest;

import org.jspecify.annotations.NullMarked;
