/** 财政回执: finance carries a decision out or refuses it. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.answer;

import org.jspecify.annotations.NullMarked;
