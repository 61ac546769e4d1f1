/**
 * Reporting the tracking of a year to the finance bureau (报送绩效跟踪报告). The course is that of every submission; what is submitted, and
 * until when, stands here.
 */
@NullMarked
package org.jixiao.monitoring.submission;

import org.jspecify.annotations.NullMarked;
