/** Proposing core indicators. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.propose;

import org.jspecify.annotations.NullMarked;
