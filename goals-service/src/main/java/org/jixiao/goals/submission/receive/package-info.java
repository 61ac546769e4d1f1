/** Taking down that the finance bureau has a submission. */
@NullMarked
package org.jixiao.goals.submission.receive;

import org.jspecify.annotations.NullMarked;
