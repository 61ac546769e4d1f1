/** Where the gateway stands: the address that the world calls it by, and the proxies it believes about a caller's address. */
@NullMarked
package org.jixiao.gateway.address;

import org.jspecify.annotations.NullMarked;
