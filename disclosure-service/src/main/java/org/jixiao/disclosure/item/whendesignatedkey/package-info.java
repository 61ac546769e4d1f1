/** A project that was designated as a key one may come into the public scope. */
@NullMarked
package org.jixiao.disclosure.item.whendesignatedkey;

import org.jspecify.annotations.NullMarked;
