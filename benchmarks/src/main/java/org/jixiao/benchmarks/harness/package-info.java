/** How everything is measured: rounds that take turns, closed loops of callers, samples that are all kept. */
@NullMarked
package org.jixiao.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
