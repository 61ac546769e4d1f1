/** A result from outside is proposed to be used (财政重点评价、财政复核、审计结果应用). */
@NullMarked
package org.jixiao.evaluation.resultapplication.whenoutsideresultregistered;

import org.jspecify.annotations.NullMarked;
