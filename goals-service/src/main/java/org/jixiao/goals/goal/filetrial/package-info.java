/** Filing a trial goal. */
@NullMarked
package org.jixiao.goals.goal.filetrial;

import org.jspecify.annotations.NullMarked;
