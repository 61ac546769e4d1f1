/** Findings, results from outside, and how the rectifications stand. */
@NullMarked
package org.jixiao.evaluation.finding.register;

import org.jspecify.annotations.NullMarked;
