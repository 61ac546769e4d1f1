/** The packaged suite as a user starts it, measured from outside. */
@NullMarked
package org.jixiao.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
