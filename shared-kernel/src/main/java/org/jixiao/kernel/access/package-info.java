/** Who may use what: the roles of the office, and groups of them that endpoints share. */
@NullMarked
package org.jixiao.kernel.access;

import org.jspecify.annotations.NullMarked;
