/** Shows how a score came about, line by line, so that anyone can follow it with a pencil. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.explain;

import org.jspecify.annotations.NullMarked;
