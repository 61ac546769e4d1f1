/** Reading how the submissions of goals stand. */
@NullMarked
package org.jixiao.goals.submission.register;

import org.jspecify.annotations.NullMarked;
