/** Credit as it stands. */
@NullMarked
package org.jixiao.evaluation.credit.register;

import org.jspecify.annotations.NullMarked;
