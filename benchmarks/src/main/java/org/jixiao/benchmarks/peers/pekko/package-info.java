/** Pekko persistence-jdbc as it comes: typed entities on its own journal tables. */
@NullMarked
package org.jixiao.benchmarks.peers.pekko;

import org.jspecify.annotations.NullMarked;
