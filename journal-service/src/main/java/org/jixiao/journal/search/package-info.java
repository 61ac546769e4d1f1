/** Search over the whole history: by who did it, where, what, when, for which amount and in which words. */
@NullMarked
package org.jixiao.journal.search;

import org.jspecify.annotations.NullMarked;
