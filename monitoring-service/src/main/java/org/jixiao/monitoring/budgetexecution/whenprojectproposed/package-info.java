/** A project that was proposed is known here: its finance documents may count. */
@NullMarked
package org.jixiao.monitoring.budgetexecution.whenprojectproposed;

import org.jspecify.annotations.NullMarked;
