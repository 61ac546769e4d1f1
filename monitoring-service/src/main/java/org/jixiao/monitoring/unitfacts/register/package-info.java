/** The facts of all units as they stand, those of the year before beside them. */
@NullMarked
package org.jixiao.monitoring.unitfacts.register;

import org.jspecify.annotations.NullMarked;
