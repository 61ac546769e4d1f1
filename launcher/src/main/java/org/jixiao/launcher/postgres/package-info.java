/** PostgreSQL as a child of the launcher: durable, closed to anyone without a password, and never left behind. */
@NullMarked
package org.jixiao.launcher.postgres;

import org.jspecify.annotations.NullMarked;
