/** Sending a goal back to its owner. */
@NullMarked
package org.jixiao.goals.goal.giveback;

import org.jspecify.annotations.NullMarked;
