/** Stored events of the monitoring context: 执行有监控. */
@NullMarked
package org.jixiao.contracts.monitoring;

import org.jspecify.annotations.NullMarked;
