/** Steps of the review that are taken for many self-evaluations at once, each under the rules of a single one. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.inbulk;

import org.jspecify.annotations.NullMarked;
