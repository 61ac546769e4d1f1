/** What the scorers say becomes the outcome of the recheck. */
@NullMarked
package org.jixiao.evaluation.recheck.conclude;

import org.jspecify.annotations.NullMarked;
