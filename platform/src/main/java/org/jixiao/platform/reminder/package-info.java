/**
 * Reminding people of what waits for them (催办), and telling others when it waits too long. When a reminder is due is pure arithmetic;
 * what was told whom, and through which channel, is working state: the notices.
 */
@NullMarked
package org.jixiao.platform.reminder;

import org.jspecify.annotations.NullMarked;
