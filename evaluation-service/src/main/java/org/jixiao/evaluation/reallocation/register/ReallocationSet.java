package org.jixiao.evaluation.reallocation.register;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jspecify.annotations.Nullable;

/**
 * One set.
 *
 * @param decided null while the leaders have not decided
 * @param carriedOutOn when finance's documents had moved all of it; null while they have not
 * @param dropped null unless it is not made after all
 */
record ReallocationSet(
        ReallocationProposed proposed,
        @Nullable ReallocationDecided decided,
        @Nullable LocalDate carriedOutOn,
        @Nullable ReallocationDropped dropped) {}
