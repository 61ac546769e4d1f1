/** Rejecting improvements. */
@NullMarked
package org.jixiao.goals.appraisal.rejectimprovements;

import org.jspecify.annotations.NullMarked;
