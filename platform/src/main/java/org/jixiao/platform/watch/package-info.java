/** What a service's operators are told without asking: how each processor stands, as metrics and as part of the health. */
@NullMarked
package org.jixiao.platform.watch;

import org.jspecify.annotations.NullMarked;
