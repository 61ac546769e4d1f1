/** What the department found itself has the consequence proposed that its own grade has. */
@NullMarked
package org.jixiao.evaluation.resultapplication.whenkeyevaluationfinalised;

import org.jspecify.annotations.NullMarked;
