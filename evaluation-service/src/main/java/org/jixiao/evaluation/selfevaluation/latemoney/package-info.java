/** Tells of money that moved after a result was final (迟到资金). */
@NullMarked
package org.jixiao.evaluation.selfevaluation.latemoney;

import org.jspecify.annotations.NullMarked;
