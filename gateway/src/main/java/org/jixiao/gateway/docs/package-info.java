/** The API documents of all services at one address, {@code /docs}, to read and to try out. */
@NullMarked
package org.jixiao.gateway.docs;

import org.jspecify.annotations.NullMarked;
