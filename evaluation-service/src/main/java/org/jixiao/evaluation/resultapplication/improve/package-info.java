/** The improvement plan: whoever answers for the subject submits it, the seat that concludes accepts or returns it. */
@NullMarked
package org.jixiao.evaluation.resultapplication.improve;

import org.jspecify.annotations.NullMarked;
