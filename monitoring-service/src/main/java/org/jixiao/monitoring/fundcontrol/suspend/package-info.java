/** 暂缓拨款: the money is held, on a serious finding or provisionally. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.suspend;

import org.jspecify.annotations.NullMarked;
