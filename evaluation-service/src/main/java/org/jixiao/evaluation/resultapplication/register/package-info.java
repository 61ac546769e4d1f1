/** Results and what followed from them. */
@NullMarked
package org.jixiao.evaluation.resultapplication.register;

import org.jspecify.annotations.NullMarked;
