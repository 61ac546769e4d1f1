/** Whether the benchmarks still work; never how fast anything is. */
@NullMarked
package org.jixiao.benchmarks;

import org.jspecify.annotations.NullMarked;
