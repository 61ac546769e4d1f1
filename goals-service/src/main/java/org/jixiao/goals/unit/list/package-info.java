/** Reading the units of a budget year. */
@NullMarked
package org.jixiao.goals.unit.list;

import org.jspecify.annotations.NullMarked;
