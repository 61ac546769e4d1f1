/** Applying for budget. */
@NullMarked
package org.jixiao.goals.project.applyforbudget;

import org.jspecify.annotations.NullMarked;
