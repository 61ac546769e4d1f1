/** Who may read what monitoring shows. */
@NullMarked
package org.jixiao.monitoring.access;

import org.jspecify.annotations.NullMarked;
