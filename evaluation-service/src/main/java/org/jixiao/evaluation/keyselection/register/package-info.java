/** Selections, and how much of the five-year cycle is covered. */
@NullMarked
package org.jixiao.evaluation.keyselection.register;

import org.jspecify.annotations.NullMarked;
