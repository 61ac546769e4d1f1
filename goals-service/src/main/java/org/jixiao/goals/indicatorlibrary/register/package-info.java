/** Reading the library of core indicators: search, one indicator, and the editions. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.register;

import org.jspecify.annotations.NullMarked;
