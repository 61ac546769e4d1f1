package org.jixiao.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a front end who is logged in and gives it the anti-forgery token for changes. */
@RestController
class MeEndpoint {

    /** What a front end sends back, in which header. Programs with a bearer token need none. */
    record AntiForgery(String header, String token) {}

    /** @param demonstration whether the business date may be chosen, as it may where a demonstration runs and nowhere else */
    record Me(
            String id,
            String name,
            List<String> roles,
            String unit,
            boolean demonstration,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            AntiForgery csrf) {}

    private final boolean demonstration;

    MeEndpoint(Environment environment) {
        demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/me")
    ResponseEntity<Me> me(Authentication authentication, @Nullable CsrfToken csrf) {
        ClaimAccessor claims = claims(authentication);
        @Nullable List<String> roles = claims.getClaimAsStringList("roles");
        var me = new Me(
                authentication.getName(),
                textOr(claims, "name", authentication.getName()),
                roles == null ? List.of() : roles,
                textOr(claims, "unit", ""),
                demonstration,
                csrf == null ? null : new AntiForgery(csrf.getHeaderName(), csrf.getToken()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }

    private static ClaimAccessor claims(Authentication authentication) {
        return switch (authentication) {
            case JwtAuthenticationToken program -> program.getToken();
            case OAuth2AuthenticationToken person when person.getPrincipal() instanceof OidcUser user -> user;
            case Authentication other ->
                throw new IllegalStateException("unexpected kind of login: " + other.getClass());
        };
    }

    private static String textOr(ClaimAccessor claims, String name, String otherwise) {
        @Nullable String text = claims.getClaimAsString(name);
        return text == null ? otherwise : text;
    }
}
