/** 资金再分配: what results have freed goes where it does more. */
@NullMarked
package org.jixiao.evaluation.reallocation;

import org.jspecify.annotations.NullMarked;
