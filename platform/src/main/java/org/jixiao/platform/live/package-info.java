/** Telling people who look at a page that what they look at has changed, as server-sent events. */
@NullMarked
package org.jixiao.platform.live;

import org.jspecify.annotations.NullMarked;
