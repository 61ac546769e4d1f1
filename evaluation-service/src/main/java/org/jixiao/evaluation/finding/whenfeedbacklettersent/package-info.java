/** What the department's own evaluation found becomes a finding, and in monitoring a rectification. */
@NullMarked
package org.jixiao.evaluation.finding.whenfeedbacklettersent;

import org.jspecify.annotations.NullMarked;
