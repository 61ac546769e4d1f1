/** 年度工作考核: how a unit, or a division of the office, did its performance work in a budget year. */
@NullMarked
package org.jixiao.evaluation.workassessment;

import org.jspecify.annotations.NullMarked;
