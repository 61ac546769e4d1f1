/** 考核评分表 as it is printed. */
@NullMarked
package org.jixiao.evaluation.workassessment.form;

import org.jspecify.annotations.NullMarked;
