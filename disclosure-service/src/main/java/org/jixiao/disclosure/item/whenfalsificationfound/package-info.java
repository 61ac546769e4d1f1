/** A published result that is void goes to correction. */
@NullMarked
package org.jixiao.disclosure.item.whenfalsificationfound;

import org.jspecify.annotations.NullMarked;
