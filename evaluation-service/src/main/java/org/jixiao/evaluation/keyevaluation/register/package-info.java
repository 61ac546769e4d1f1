/** Key evaluations and where they stand: for staff, and for evaluators what they were entrusted with, while it is open. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.register;

import org.jspecify.annotations.NullMarked;
