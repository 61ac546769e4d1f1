/** 评价结果与预算调整挂钩: a result of one year adjusts the budget of the next, and is followed until finance has done so. */
@NullMarked
package org.jixiao.evaluation.resultadjustment;

import org.jspecify.annotations.NullMarked;
