/** Taking down that the finance bureau has a submission. */
@NullMarked
package org.jixiao.evaluation.submission.receive;

import org.jspecify.annotations.NullMarked;
