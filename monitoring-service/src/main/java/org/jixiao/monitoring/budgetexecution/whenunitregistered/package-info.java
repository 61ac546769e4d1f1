/** A unit's own money is watched from the day it takes part. */
@NullMarked
package org.jixiao.monitoring.budgetexecution.whenunitregistered;

import org.jspecify.annotations.NullMarked;
