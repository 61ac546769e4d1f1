/** One event as the journal shows it: by stored name, revision and text, never as a record. */
@NullMarked
package org.jixiao.journal.event;

import org.jspecify.annotations.NullMarked;
