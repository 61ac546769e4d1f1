/** What waits for whom in monitoring (待办), and the reminders of it (催办). */
@NullMarked
package org.jixiao.monitoring.todo;

import org.jspecify.annotations.NullMarked;
