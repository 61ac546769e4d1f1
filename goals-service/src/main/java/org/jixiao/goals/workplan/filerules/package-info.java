/** Filing a unit's own rules. */
@NullMarked
package org.jixiao.goals.workplan.filerules;

import org.jspecify.annotations.NullMarked;
