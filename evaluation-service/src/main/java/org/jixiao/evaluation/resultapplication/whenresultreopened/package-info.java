/** A result that is void has another use than the one that was proposed. */
@NullMarked
package org.jixiao.evaluation.resultapplication.whenresultreopened;

import org.jspecify.annotations.NullMarked;
