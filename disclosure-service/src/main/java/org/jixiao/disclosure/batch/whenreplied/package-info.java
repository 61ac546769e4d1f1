/** The reply starts the legal clock of a batch. */
@NullMarked
package org.jixiao.disclosure.batch.whenreplied;

import org.jspecify.annotations.NullMarked;
