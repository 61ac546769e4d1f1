/** A batch goes out: all of it in one moment, or nothing. */
@NullMarked
package org.jixiao.disclosure.batch.release;

import org.jspecify.annotations.NullMarked;
