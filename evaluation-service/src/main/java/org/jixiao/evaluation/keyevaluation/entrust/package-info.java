/** Who evaluates: named, bound by undertakings, recused. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.entrust;

import org.jspecify.annotations.NullMarked;
