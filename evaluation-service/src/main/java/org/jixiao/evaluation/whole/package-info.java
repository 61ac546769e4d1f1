/** The figures of a unit or the department as a whole (整体支出): what finance's documents and the units' facts come to, and what is missing. */
@NullMarked
package org.jixiao.evaluation.whole;

import org.jspecify.annotations.NullMarked;
