/** 主任办公会的决定: a proposed measure is taken, dropped, or taken once more after finance refused it. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.decide;

import org.jspecify.annotations.NullMarked;
