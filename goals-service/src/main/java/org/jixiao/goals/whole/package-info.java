/** Units and the department as a whole (单位整体、部门整体): the year's goal for all their money is called for, then lives like any goal. */
@NullMarked
package org.jixiao.goals.whole;

import org.jspecify.annotations.NullMarked;
