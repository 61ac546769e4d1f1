/** A goal that was approved, or adjusted, is something that the public may see. */
@NullMarked
package org.jixiao.disclosure.item.whengoalstands;

import org.jspecify.annotations.NullMarked;
