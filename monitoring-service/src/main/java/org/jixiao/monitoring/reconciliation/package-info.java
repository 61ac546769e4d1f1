/**
 * Reconciliation (对账): what finance's books and the documents here add up to by the end of a month, side by side, and where they
 * differ.
 */
@NullMarked
package org.jixiao.monitoring.reconciliation;

import org.jspecify.annotations.NullMarked;
