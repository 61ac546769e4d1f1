/** Making the public version of a record. */
@NullMarked
package org.jixiao.disclosure.item.prepare;

import org.jspecify.annotations.NullMarked;
