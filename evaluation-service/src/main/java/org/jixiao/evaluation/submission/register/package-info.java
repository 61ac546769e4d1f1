/** Reading how the submissions of evaluation stand. */
@NullMarked
package org.jixiao.evaluation.submission.register;

import org.jspecify.annotations.NullMarked;
