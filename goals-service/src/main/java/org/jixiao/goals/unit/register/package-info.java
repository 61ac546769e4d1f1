/** Registering a unit. */
@NullMarked
package org.jixiao.goals.unit.register;

import org.jspecify.annotations.NullMarked;
