/** Every day, what should be public by law and is not. */
@NullMarked
package org.jixiao.disclosure.term.overdue;

import org.jspecify.annotations.NullMarked;
