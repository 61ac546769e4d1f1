/** A record that was made or changed is something that the public may see, as long as its project may be shown. */
@NullMarked
package org.jixiao.disclosure.item.whenrecordstands;

import org.jspecify.annotations.NullMarked;
