/** 计划财务处 proposes a set. */
@NullMarked
package org.jixiao.evaluation.reallocation.propose;

import org.jspecify.annotations.NullMarked;
