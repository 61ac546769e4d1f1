/** What the user sees: one line per process with its seconds, readable on a terminal and in a log file. */
@NullMarked
package org.jixiao.launcher.console;

import org.jspecify.annotations.NullMarked;
