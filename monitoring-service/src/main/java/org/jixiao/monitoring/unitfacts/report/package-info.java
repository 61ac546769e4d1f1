/** Reporting the facts of a unit, by request or by table. */
@NullMarked
package org.jixiao.monitoring.unitfacts.report;

import org.jspecify.annotations.NullMarked;
