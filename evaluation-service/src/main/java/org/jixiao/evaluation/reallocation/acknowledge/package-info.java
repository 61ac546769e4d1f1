/** A set is done once finance's documents have moved all of it. */
@NullMarked
package org.jixiao.evaluation.reallocation.acknowledge;

import org.jspecify.annotations.NullMarked;
