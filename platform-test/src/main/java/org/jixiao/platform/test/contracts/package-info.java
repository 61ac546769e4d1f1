/** Samples of everything that may stand in the log. */
@NullMarked
package org.jixiao.platform.test.contracts;

import org.jspecify.annotations.NullMarked;
