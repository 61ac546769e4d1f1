/** Registering the self-evaluation of a classified project, which was done offline. */
@NullMarked
package org.jixiao.evaluation.selfevaluation.attest;

import org.jspecify.annotations.NullMarked;
