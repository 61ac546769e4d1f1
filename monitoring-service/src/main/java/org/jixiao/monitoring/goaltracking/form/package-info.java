/** The official form of a tracked month (项目支出绩效目标执行监控表), printed from the log as PDF and XLSX. */
@NullMarked
package org.jixiao.monitoring.goaltracking.form;

import org.jspecify.annotations.NullMarked;
