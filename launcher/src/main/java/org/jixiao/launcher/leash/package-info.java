/** The one class of ours that runs inside a service's process and ends it when the launcher is gone. */
@NullMarked
package org.jixiao.launcher.leash;

import org.jspecify.annotations.NullMarked;
