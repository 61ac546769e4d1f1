/** What must be true before the gateway starts, and how it says so in one line when it is not. */
@NullMarked
package org.jixiao.gateway.start;

import org.jspecify.annotations.NullMarked;
