package org.jixiao.demoidentity.token;

import java.util.List;
import java.util.Objects;
import org.jixiao.demoidentity.user.DemoUser;
import org.jixiao.demoidentity.user.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into each token what the suite asks for: who it is, with which roles, of which unit, and for whom it is meant. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final DemoUsers users;
    private final String audience;

    Claims(DemoUsers users, @Value("${jixiao.audience}") String audience) {
        this.users = users;
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        DemoUser user = userOf(context);
        context.getClaims()
                .subject(user.id())
                .claim("name", user.name())
                .claim("roles", user.roles())
                .claim("unit", user.unit());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(audience));
        }
    }

    private DemoUser userOf(JwtEncodingContext context) {
        Authentication caller = Objects.requireNonNull(context.getPrincipal());
        String id = caller.getName();
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                && id.startsWith(Clients.DEMO_PREFIX)) {
            id = id.substring(Clients.DEMO_PREFIX.length());
        }
        return users.find(id).orElseThrow();
    }
}
