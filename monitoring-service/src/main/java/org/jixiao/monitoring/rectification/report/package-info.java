/** 整改报告: the unit says how it put things right, with its evidence. */
@NullMarked
package org.jixiao.monitoring.rectification.report;

import org.jspecify.annotations.NullMarked;
