/** Issuing a work plan. */
@NullMarked
package org.jixiao.goals.workplan.issue;

import org.jspecify.annotations.NullMarked;
