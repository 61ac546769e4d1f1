/** What the meeting decided on the budget that is being spent is taken down. */
@NullMarked
package org.jixiao.evaluation.resultadjustment.decide;

import org.jspecify.annotations.NullMarked;
