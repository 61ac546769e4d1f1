/** What an evaluation found is ordered to be put right. */
@NullMarked
package org.jixiao.monitoring.rectification.whenfindingraised;

import org.jspecify.annotations.NullMarked;
