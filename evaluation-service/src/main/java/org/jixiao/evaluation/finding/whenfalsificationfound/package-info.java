/** False data has to be put right. */
@NullMarked
package org.jixiao.evaluation.finding.whenfalsificationfound;

import org.jspecify.annotations.NullMarked;
