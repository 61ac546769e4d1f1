/** 计划财务处 answers an objection. */
@NullMarked
package org.jixiao.evaluation.workassessment.answer;

import org.jspecify.annotations.NullMarked;
