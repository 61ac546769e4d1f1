/** How the office, each unit and each goal stand: lights, money against time, what is overdue (监控看板). */
@NullMarked
package org.jixiao.monitoring.dashboard;

import org.jspecify.annotations.NullMarked;
