/** Issuing an edition of the core indicators. */
@NullMarked
package org.jixiao.goals.indicatorlibrary.issue;

import org.jspecify.annotations.NullMarked;
