/** Proofs that the services' read models follow from the log: starting them, and what they found. */
@NullMarked
package org.jixiao.journal.projectionproof;

import org.jspecify.annotations.NullMarked;
