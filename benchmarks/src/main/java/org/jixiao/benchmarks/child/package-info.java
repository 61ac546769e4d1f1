/** Processes of their own, where being another process is what is measured. */
@NullMarked
package org.jixiao.benchmarks.child;

import org.jspecify.annotations.NullMarked;
