/**
 * The monitoring context (执行有监控): budget execution fed by finance's documents, and the tracking of approved goals with lights for
 * goal and money. Knows the other contexts by their published events only.
 */
@NullMarked
package org.jixiao.monitoring;

import org.jspecify.annotations.NullMarked;
