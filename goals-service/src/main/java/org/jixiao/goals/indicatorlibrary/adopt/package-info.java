/** Adopting core indicators. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.adopt;

import org.jspecify.annotations.NullMarked;
