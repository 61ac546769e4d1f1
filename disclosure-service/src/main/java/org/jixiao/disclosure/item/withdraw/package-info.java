/** What was public is taken back, in order or at once. */
@NullMarked
package org.jixiao.disclosure.item.withdraw;

import org.jspecify.annotations.NullMarked;
