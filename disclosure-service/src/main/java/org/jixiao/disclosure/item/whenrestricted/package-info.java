/** A project that is found 不宜公开 loses what is public of it, and takes up its records as they stand once the finding is lifted. */
@NullMarked
package org.jixiao.disclosure.item.whenrestricted;

import org.jspecify.annotations.NullMarked;
