/** What waits for whom in a service (待办), and who hears of it when it waits too long. */
@NullMarked
package org.jixiao.kernel.todo;

import org.jspecify.annotations.NullMarked;
