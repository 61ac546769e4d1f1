/** A year's goals as one table, a row for each indicator. */
@NullMarked
package org.jixiao.goals.goal.table;

import org.jspecify.annotations.NullMarked;
