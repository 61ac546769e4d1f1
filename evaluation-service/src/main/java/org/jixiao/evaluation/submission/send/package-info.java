/** Sending a submission to the finance bureau. */
@NullMarked
package org.jixiao.evaluation.submission.send;

import org.jspecify.annotations.NullMarked;
