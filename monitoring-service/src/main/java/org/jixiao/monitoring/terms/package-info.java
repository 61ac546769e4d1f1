/** The terms and roles of monitoring as the year's rulebook has them. */
@NullMarked
package org.jixiao.monitoring.terms;

import org.jspecify.annotations.NullMarked;
