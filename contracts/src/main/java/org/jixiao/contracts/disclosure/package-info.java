/** Stored events of the disclosure context: 公开. */
@NullMarked
package org.jixiao.contracts.disclosure;

import org.jspecify.annotations.NullMarked;
