/** Taking down a training session. */
@NullMarked
package org.jixiao.goals.workplan.holdtraining;

import org.jspecify.annotations.NullMarked;
