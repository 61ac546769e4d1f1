/** 信用记录: what became known of experts and agencies by their work. */
@NullMarked
package org.jixiao.evaluation.credit;

import org.jspecify.annotations.NullMarked;
