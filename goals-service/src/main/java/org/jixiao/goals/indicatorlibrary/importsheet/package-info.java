/** Proposing core indicators by a table that was filled in. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.importsheet;

import org.jspecify.annotations.NullMarked;
