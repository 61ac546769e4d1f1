/** The sealed log: a Merkle tree over the positions of the event log, its tiles and its signed checkpoints. */
@NullMarked
package org.jixiao.journal.seal;

import org.jspecify.annotations.NullMarked;
