/** What auditors read is itself recorded: who, what, as of which position, when; never content. */
@NullMarked
package org.jixiao.journal.access;

import org.jspecify.annotations.NullMarked;
