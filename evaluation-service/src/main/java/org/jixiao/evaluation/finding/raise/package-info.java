/** What our own evaluation found has to be put right. */
@NullMarked
package org.jixiao.evaluation.finding.raise;

import org.jspecify.annotations.NullMarked;
