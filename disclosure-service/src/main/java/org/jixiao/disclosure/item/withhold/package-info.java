/** Withholding an item on a legal ground. */
@NullMarked
package org.jixiao.disclosure.item.withhold;

import org.jspecify.annotations.NullMarked;
