/** Whether finance has adjusted the budget is looked at every day. */
@NullMarked
package org.jixiao.evaluation.resultadjustment.acknowledge;

import org.jspecify.annotations.NullMarked;
