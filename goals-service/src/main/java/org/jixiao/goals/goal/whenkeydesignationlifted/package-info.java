/** Brings an approval up again that waited for the supervision of a key project only. */
@NullMarked
package org.jixiao.goals.goal.whenkeydesignationlifted;

import org.jspecify.annotations.NullMarked;
