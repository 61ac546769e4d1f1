/**
 * Facts of units (单位基础数据): what the evaluation of a unit as a whole asks and no finance document carries, each with its source and
 * who reported it.
 */
@NullMarked
package org.jixiao.monitoring.unitfacts;

import org.jspecify.annotations.NullMarked;
