/** Making the package of a year's tracking, of what the record holds. */
@NullMarked
package org.jixiao.monitoring.submission.prepare;

import org.jspecify.annotations.NullMarked;
