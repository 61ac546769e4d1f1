/**
 * How a request that cannot be answered as asked is answered instead: always as a problem of RFC 9457 with a stable type, in the
 * reader's language, and never with a word of what the caller or the store said.
 */
@NullMarked
package org.jixiao.platform.problem;

import org.jspecify.annotations.NullMarked;
