/** A service in trouble: what it answers, what it keeps, and that it comes back by itself. */
@NullMarked
package org.jixiao.platform.trouble;

import org.jspecify.annotations.NullMarked;
