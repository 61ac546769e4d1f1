/** The door through which finance's totals come in, by request or by table. */
@NullMarked
package org.jixiao.monitoring.reconciliation.take;

import org.jspecify.annotations.NullMarked;
