/** The quality of a commission is taken down. */
@NullMarked
package org.jixiao.evaluation.credit.record;

import org.jspecify.annotations.NullMarked;
