/** Stored events of the goals context: 决策有评估、编制有目标. */
@NullMarked
package org.jixiao.contracts.goals;

import org.jspecify.annotations.NullMarked;
