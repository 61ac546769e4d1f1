/** A correction of what is public although its record did not change. */
@NullMarked
package org.jixiao.disclosure.item.correct;

import org.jspecify.annotations.NullMarked;
