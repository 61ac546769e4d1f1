/** The services as processes: unpacked, started, watched, stopped, and found again after a launcher that was killed. */
@NullMarked
package org.jixiao.launcher.process;

import org.jspecify.annotations.NullMarked;
