/** Past states: any stream of the service as it was at any position or instant, folded by the same code that decides today. */
@NullMarked
package org.jixiao.platform.history;

import org.jspecify.annotations.NullMarked;
