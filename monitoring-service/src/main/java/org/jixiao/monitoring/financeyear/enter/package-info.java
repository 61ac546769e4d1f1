/** The way by which 计划财务处 enters what finance said of a year, where the finance system does not send it. */
@NullMarked
package org.jixiao.monitoring.financeyear.enter;

import org.jspecify.annotations.NullMarked;
