/** What every reconciliation found. */
@NullMarked
package org.jixiao.monitoring.reconciliation.register;

import org.jspecify.annotations.NullMarked;
