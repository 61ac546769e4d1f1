package org.jixiao.gateway.login;

import org.jspecify.annotations.Nullable;

/** Nobody can log in and no token can be checked until the identity provider answers again. */
class IdentityProviderUnavailable extends RuntimeException {

    IdentityProviderUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
