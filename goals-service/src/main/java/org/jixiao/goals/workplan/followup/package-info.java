/** Following up what a supervision found. */
@NullMarked
package org.jixiao.goals.workplan.followup;

import org.jspecify.annotations.NullMarked;
