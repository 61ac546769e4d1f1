/** Retiring a core indicator. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.retire;

import org.jspecify.annotations.NullMarked;
