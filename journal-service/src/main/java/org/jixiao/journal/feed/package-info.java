/** Published events for finance systems, as CloudEvents, in the final order. */
@NullMarked
package org.jixiao.journal.feed;

import org.jspecify.annotations.NullMarked;
