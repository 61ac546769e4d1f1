/** A result that is final is something that the public may see. */
@NullMarked
package org.jixiao.disclosure.item.whenselfevaluationfinalised;

import org.jspecify.annotations.NullMarked;
