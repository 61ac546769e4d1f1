/**
 * What projections and automations have in common: the place each has reached in the log, the letters it could not deliver, and
 * the processor that runs it.
 */
@NullMarked
package org.jixiao.platform.processor;

import org.jspecify.annotations.NullMarked;
