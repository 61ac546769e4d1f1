/** A budget year as a whole: open until 计划财务处 closes it (关账). */
@NullMarked
package org.jixiao.goals.year;

import org.jspecify.annotations.NullMarked;
