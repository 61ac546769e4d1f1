/** 验收不通过: it must be put right by another day, and may lead to a measure. */
@NullMarked
package org.jixiao.monitoring.rectification.reject;

import org.jspecify.annotations.NullMarked;
