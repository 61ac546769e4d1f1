/** Subjects in addresses and in lists. */
@NullMarked
package org.jixiao.kernel.subject;

import org.jspecify.annotations.NullMarked;
