/**
 * Who is asking: people log in at the identity provider and keep a session, programs bring an access token. Either way the
 * gateway checks issuer, audience, signature and time, and leaves the question of what somebody may do to the services.
 */
@NullMarked
package org.jixiao.gateway.login;

import org.jspecify.annotations.NullMarked;
