/** 验收通过、销号: what is put right is closed. */
@NullMarked
package org.jixiao.monitoring.rectification.accept;

import org.jspecify.annotations.NullMarked;
