/** Making the package of a submission, of what the record holds. */
@NullMarked
package org.jixiao.evaluation.submission.prepare;

import org.jspecify.annotations.NullMarked;
