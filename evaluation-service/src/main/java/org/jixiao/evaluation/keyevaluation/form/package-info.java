/** The papers of a key evaluation: 绩效评价报告 and 绩效评价结果反馈书. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.form;

import org.jspecify.annotations.NullMarked;
