/** The internal register of what has to be published: clocks, states and grounds. */
@NullMarked
package org.jixiao.disclosure.item.register;

import org.jspecify.annotations.NullMarked;
