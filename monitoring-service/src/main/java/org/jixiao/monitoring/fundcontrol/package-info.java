/** 资金管控: 暂缓, 恢复, 停止, 调减, 收回 – each a decision on grounds, sent to finance and open until it answers (notice 三(四)). */
@NullMarked
package org.jixiao.monitoring.fundcontrol;

import org.jspecify.annotations.NullMarked;
