/** Sending a submission to the finance bureau. */
@NullMarked
package org.jixiao.goals.submission.send;

import org.jspecify.annotations.NullMarked;
