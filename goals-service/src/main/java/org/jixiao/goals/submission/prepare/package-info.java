/** Making the package of a submission. */
@NullMarked
package org.jixiao.goals.submission.prepare;

import org.jspecify.annotations.NullMarked;
