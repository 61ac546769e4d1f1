/** 复核: a result that was drawn is judged once more, line by line, and confirmed or changed. */
@NullMarked
package org.jixiao.evaluation.recheck;

import org.jspecify.annotations.NullMarked;
