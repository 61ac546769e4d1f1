/** Taking down that the finance bureau sent the tracking report back. */
@NullMarked
package org.jixiao.monitoring.submission.giveback;

import org.jspecify.annotations.NullMarked;
