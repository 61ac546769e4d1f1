/** A result from outside is registered as it is. */
@NullMarked
package org.jixiao.evaluation.finding.outside;

import org.jspecify.annotations.NullMarked;
