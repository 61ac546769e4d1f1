/** The meeting decides on the consequence of a result. */
@NullMarked
package org.jixiao.evaluation.resultapplication.decide;

import org.jspecify.annotations.NullMarked;
