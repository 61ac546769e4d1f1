/** A leader lets all that is cleared in a batch go out. */
@NullMarked
package org.jixiao.disclosure.batch.approve;

import org.jspecify.annotations.NullMarked;
