/** What was open on request only, or withheld, is published of the office's own accord. */
@NullMarked
package org.jixiao.disclosure.item.open;

import org.jspecify.annotations.NullMarked;
