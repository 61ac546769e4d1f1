/** What plain JDBC reaches on the same machine in the same minute: the 1 of every ratio. */
@NullMarked
package org.jixiao.benchmarks.ceiling;

import org.jspecify.annotations.NullMarked;
