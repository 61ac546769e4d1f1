/** The door through which finance's documents come in, as CloudEvents. */
@NullMarked
package org.jixiao.monitoring.budgetexecution.receive;

import org.jspecify.annotations.NullMarked;
