/** The report on a tracking task (绩效跟踪报告) of a unit or the whole office, prefilled from the read models. */
@NullMarked
package org.jixiao.monitoring.trackingreport;

import org.jspecify.annotations.NullMarked;
