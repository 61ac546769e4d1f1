/**
 * The way of a wish into the log: who asks ({@link org.jixiao.platform.command.Caller}), what is asked, and what was written.
 */
@NullMarked
package org.jixiao.platform.command;

import org.jspecify.annotations.NullMarked;
