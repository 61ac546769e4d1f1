/** A selection is proposed. */
@NullMarked
package org.jixiao.evaluation.keyselection.propose;

import org.jspecify.annotations.NullMarked;
