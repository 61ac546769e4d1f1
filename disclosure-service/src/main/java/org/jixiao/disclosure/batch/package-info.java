/** Batches (公开批次): what goes out with the budget or the final accounts, all or none, by the clock of the reply. */
@NullMarked
package org.jixiao.disclosure.batch;

import org.jspecify.annotations.NullMarked;
