/** A leader lets a cleared version go out. */
@NullMarked
package org.jixiao.disclosure.item.approve;

import org.jspecify.annotations.NullMarked;
