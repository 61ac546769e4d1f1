/** The register of self-evaluations: where each stands, and its sheet. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.register;

import org.jspecify.annotations.NullMarked;
