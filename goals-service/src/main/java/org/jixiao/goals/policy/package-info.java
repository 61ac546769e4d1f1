/** Fiscal policies (财政政策): proposed, appraised and given a goal like projects, but with money in their projects only. */
@NullMarked
package org.jixiao.goals.policy;

import org.jspecify.annotations.NullMarked;
