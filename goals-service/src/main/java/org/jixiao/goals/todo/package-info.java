/** What waits for whom (待办): every step of a goal that somebody must take next. */
@NullMarked
package org.jixiao.goals.todo;

import org.jspecify.annotations.NullMarked;
