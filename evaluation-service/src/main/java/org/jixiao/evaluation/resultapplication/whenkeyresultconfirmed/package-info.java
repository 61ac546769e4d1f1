/** Reaction to a key result that stands although its evaluators worked with what turned out false. */
@NullMarked
package org.jixiao.evaluation.resultapplication.whenkeyresultconfirmed;

import org.jspecify.annotations.NullMarked;
