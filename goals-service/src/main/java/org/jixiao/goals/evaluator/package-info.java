/** 专家库和第三方机构库: who may be commissioned from outside. */
@NullMarked
package org.jixiao.goals.evaluator;

import org.jspecify.annotations.NullMarked;
