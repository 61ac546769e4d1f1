/** Publishing what was reviewed. */
@NullMarked
package org.jixiao.disclosure.item.publish;

import org.jspecify.annotations.NullMarked;
