/** What printed papers of all services say alike. */
@NullMarked
package org.jixiao.kernel.paper;

import org.jspecify.annotations.NullMarked;
