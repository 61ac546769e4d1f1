/** Sending the tracking report to the finance bureau. */
@NullMarked
package org.jixiao.monitoring.submission.send;

import org.jspecify.annotations.NullMarked;
