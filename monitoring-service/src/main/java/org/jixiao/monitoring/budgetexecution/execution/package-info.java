/** The money of every project as it stands, with the documents that count and those that wait. */
@NullMarked
package org.jixiao.monitoring.budgetexecution.execution;

import org.jspecify.annotations.NullMarked;
