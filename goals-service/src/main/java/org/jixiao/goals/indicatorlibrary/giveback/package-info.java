/** Returning a core indicator. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.giveback;

import org.jspecify.annotations.NullMarked;
