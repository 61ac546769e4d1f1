/** What a closed year would have come to under another rulebook (情景重评). It changes nothing. */
@NullMarked
package org.jixiao.evaluation.whatif;

import org.jspecify.annotations.NullMarked;
