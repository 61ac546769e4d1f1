/** Taking down that the finance bureau sent a submission back. */
@NullMarked
package org.jixiao.goals.submission.giveback;

import org.jspecify.annotations.NullMarked;
