/** Letting another person answer for a unit or department as a whole. */
@NullMarked
package org.jixiao.goals.whole.appointofficer;

import org.jspecify.annotations.NullMarked;
