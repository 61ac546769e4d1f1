/**
 * Reporting to the finance bureau (向市财政局报送) what evaluation has: the summary of a year's self-evaluations with the final accounts, the
 * report of each key evaluation, and the work summary of the year. The course is that of every submission; what is submitted, and until
 * when, stands here.
 */
@NullMarked
package org.jixiao.evaluation.submission;

import org.jspecify.annotations.NullMarked;
