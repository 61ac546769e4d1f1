/** 计划财务处 draws the sample of a budget year. */
@NullMarked
package org.jixiao.evaluation.rechecksample.draw;

import org.jspecify.annotations.NullMarked;
