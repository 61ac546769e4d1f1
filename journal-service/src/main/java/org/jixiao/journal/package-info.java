/** The journal: the suite's whole history, read as it is stored, for auditors and for finance systems. Appends nothing. */
@NullMarked
package org.jixiao.journal;

import org.jspecify.annotations.NullMarked;
