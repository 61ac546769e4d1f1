/**
 * Quick starts: what a service's start works out anew each time is worked out once, in the background, and kept for the next
 * start (ADR 0016).
 */
@NullMarked
package org.jixiao.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
