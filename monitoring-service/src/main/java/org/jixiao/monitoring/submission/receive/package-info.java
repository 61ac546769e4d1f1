/** Taking down that the finance bureau has the tracking report. */
@NullMarked
package org.jixiao.monitoring.submission.receive;

import org.jspecify.annotations.NullMarked;
