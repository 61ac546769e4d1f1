/** Every rectification with its term, its report and how it ended. */
@NullMarked
package org.jixiao.monitoring.rectification.register;

import org.jspecify.annotations.NullMarked;
