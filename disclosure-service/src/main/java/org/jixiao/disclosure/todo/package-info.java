/** What waits for whom in disclosure (待办), and the reminders of it (催办). */
@NullMarked
package org.jixiao.disclosure.todo;

import org.jspecify.annotations.NullMarked;
