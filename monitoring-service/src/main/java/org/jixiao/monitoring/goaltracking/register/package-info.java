/** Every tracked goal with its lights, and how each light came about. */
@NullMarked
package org.jixiao.monitoring.goaltracking.register;

import org.jspecify.annotations.NullMarked;
