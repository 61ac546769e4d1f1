/** Timestamps: a timestamp authority outside says when a checkpoint was there (RFC 3161). */
@NullMarked
package org.jixiao.journal.timestamp;

import org.jspecify.annotations.NullMarked;
