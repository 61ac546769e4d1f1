/** Revising a core indicator. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.revise;

import org.jspecify.annotations.NullMarked;
