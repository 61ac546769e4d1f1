/**
 * Read models: a projection turns events into changes of rows, the platform folds and flushes them with the projection's position
 * in one transaction, and rebuilds them beside the live ones at any time.
 */
@NullMarked
package org.jixiao.platform.projection;

import org.jspecify.annotations.NullMarked;
