/** Arranging a budget. */
@NullMarked
package org.jixiao.goals.project.arrangebudget;

import org.jspecify.annotations.NullMarked;
