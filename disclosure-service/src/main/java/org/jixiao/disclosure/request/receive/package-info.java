/** A request comes in. */
@NullMarked
package org.jixiao.disclosure.request.receive;

import org.jspecify.annotations.NullMarked;
