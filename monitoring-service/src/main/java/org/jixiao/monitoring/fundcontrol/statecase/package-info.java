/** 陈述说明: the unit is heard before money is stopped, cut or taken back. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.statecase;

import org.jspecify.annotations.NullMarked;
