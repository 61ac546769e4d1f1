/** Evidence packages: how they are written by the journal, and what they prove to whoever holds a checkpoint. */
@NullMarked
package org.jixiao.proof.evidence;

import org.jspecify.annotations.NullMarked;
