/** The sheet goes to whoever is assessed. */
@NullMarked
package org.jixiao.evaluation.workassessment.send;

import org.jspecify.annotations.NullMarked;
