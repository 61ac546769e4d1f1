/** Axon 4.13 as it comes: its own engine, its own processor, on its own tables. */
@NullMarked
package org.jixiao.benchmarks.peers.axon;

import org.jspecify.annotations.NullMarked;
