/** Splitting a unit up. */
@NullMarked
package org.jixiao.goals.organisation.split;

import org.jspecify.annotations.NullMarked;
