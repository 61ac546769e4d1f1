/** The papers go into the archive. */
@NullMarked
package org.jixiao.evaluation.keyevaluation.archive;

import org.jspecify.annotations.NullMarked;
