/** Who holds a step of a review that waits, and who hears of it when it waits too long. */
@NullMarked
package org.jixiao.kernel.todo;

import org.jspecify.annotations.NullMarked;
