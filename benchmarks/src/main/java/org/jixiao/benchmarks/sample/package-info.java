/** A domain as small as can be, ledgers with entries, on the whole platform. */
@NullMarked
package org.jixiao.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
