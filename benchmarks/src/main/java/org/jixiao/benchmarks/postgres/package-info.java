/** A PostgreSQL server that keeps what it says, and logs of any size on it. */
@NullMarked
package org.jixiao.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
