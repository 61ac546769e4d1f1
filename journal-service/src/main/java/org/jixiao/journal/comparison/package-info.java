/** What changed about a subject between two moments. */
@NullMarked
package org.jixiao.journal.comparison;

import org.jspecify.annotations.NullMarked;
