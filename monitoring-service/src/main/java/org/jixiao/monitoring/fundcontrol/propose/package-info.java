/** 建议停止、调减、收回: on grounds, and the unit is heard first. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.propose;

import org.jspecify.annotations.NullMarked;
