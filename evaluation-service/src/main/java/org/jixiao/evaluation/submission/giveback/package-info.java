/** Taking down that the finance bureau sent a submission back. */
@NullMarked
package org.jixiao.evaluation.submission.giveback;

import org.jspecify.annotations.NullMarked;
