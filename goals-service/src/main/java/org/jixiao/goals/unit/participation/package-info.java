/** Setting how a unit takes part in a budget year. */
@NullMarked
package org.jixiao.goals.unit.participation;

import org.jspecify.annotations.NullMarked;
