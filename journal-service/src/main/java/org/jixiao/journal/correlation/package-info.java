/** What followed from one request, and what caused what. */
@NullMarked
package org.jixiao.journal.correlation;

import org.jspecify.annotations.NullMarked;
