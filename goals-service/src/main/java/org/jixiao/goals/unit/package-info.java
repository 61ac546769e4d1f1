/** Units (单位) that take part in budget performance management, budget year by budget year. */
@NullMarked
package org.jixiao.goals.unit;

import org.jspecify.annotations.NullMarked;
