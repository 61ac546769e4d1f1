/** Witnesses: outsiders who sign checkpoints after having seen that nothing they saw before was changed. */
@NullMarked
package org.jixiao.journal.witness;

import org.jspecify.annotations.NullMarked;
