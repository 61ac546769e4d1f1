/** The words with which papers and explanations say what the log says by names. */
@NullMarked
package org.jixiao.evaluation.paper;

import org.jspecify.annotations.NullMarked;
