/** The sealed log as clients of C2SP's tlog-tiles read it, and proofs for whoever asks. */
@NullMarked
package org.jixiao.journal.tlog;

import org.jspecify.annotations.NullMarked;
