/** What waits for whom in evaluation (待办), and the reminders of it (催办). */
@NullMarked
package org.jixiao.evaluation.todo;

import org.jspecify.annotations.NullMarked;
