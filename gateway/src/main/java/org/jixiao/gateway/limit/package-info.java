/** How much one caller may ask for: the size of a request and the number of requests in a time, for an address and for a person. */
@NullMarked
package org.jixiao.gateway.limit;

import org.jspecify.annotations.NullMarked;
