/** Reading how the submissions of tracking reports stand. */
@NullMarked
package org.jixiao.monitoring.submission.register;

import org.jspecify.annotations.NullMarked;
