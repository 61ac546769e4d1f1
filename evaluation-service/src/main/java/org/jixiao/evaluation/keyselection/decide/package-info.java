/** 计划财务处 decides what is evaluated. */
@NullMarked
package org.jixiao.evaluation.keyselection.decide;

import org.jspecify.annotations.NullMarked;
