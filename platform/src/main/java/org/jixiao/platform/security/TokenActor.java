package org.jixiao.platform.security;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.platform.command.Actor;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor out of the token that came with the request. */
public final class TokenActor {

    static final String ROLES = "roles";

    private TokenActor() {}

    /** The actor of the request that this thread works on. */
    public static Actor ofCurrentRequest() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            return of(authentication.getToken());
        }
        throw new AuthenticationCredentialsNotFoundException("no token came with the request");
    }

    private static Actor of(Jwt token) {
        String id = token.getSubject();
        if (id == null || id.isBlank()) {
            throw new AuthenticationCredentialsNotFoundException("the token names nobody");
        }
        List<String> roles = token.getClaimAsStringList(ROLES);
        return new Actor(
                id,
                Objects.requireNonNullElse(token.getClaimAsString("name"), id),
                roles == null ? Set.of() : Set.copyOf(roles),
                Objects.requireNonNullElse(token.getClaimAsString("unit"), ""));
    }
}
