/**
 * The way from the door to a service: which address belongs to which service, what of the request goes with it, and what
 * the caller hears when the service is away or slow.
 */
@NullMarked
package org.jixiao.gateway.route;

import org.jspecify.annotations.NullMarked;
