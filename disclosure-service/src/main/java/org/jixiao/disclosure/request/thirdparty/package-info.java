/** A third party is heard. */
@NullMarked
package org.jixiao.disclosure.request.thirdparty;

import org.jspecify.annotations.NullMarked;
