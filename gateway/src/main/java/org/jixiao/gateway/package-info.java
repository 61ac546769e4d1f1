/**
 * The only door to the suite. It knows where the services are, who is asking and how much is too much; it holds no rule of
 * the domain and no data of its own. Roles are passed on in the access token: every service checks them itself.
 */
@NullMarked
package org.jixiao.gateway;

import org.jspecify.annotations.NullMarked;
