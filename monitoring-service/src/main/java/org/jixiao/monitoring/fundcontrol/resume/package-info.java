/** 恢复拨款: the money flows again once things are put right. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.resume;

import org.jspecify.annotations.NullMarked;
