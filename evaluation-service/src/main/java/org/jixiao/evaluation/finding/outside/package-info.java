/** A result from outside is registered as it is, and corrected or withdrawn where it was registered wrongly. */
@NullMarked
package org.jixiao.evaluation.finding.outside;

import org.jspecify.annotations.NullMarked;
