package org.jixiao.gateway.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Reads a program's access token: of our issuer, meant for us, signed with one of its present keys and not expired. */
@Component
class AccessTokens implements JwtDecoder {

    private final Identity identity;
    private final IdentityProvider provider;
    private @Nullable JwtDecoder decoder;

    AccessTokens(Identity identity, IdentityProvider provider) {
        this.identity = identity;
        this.provider = provider;
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        return decoder().decode(token);
    }

    private synchronized JwtDecoder decoder() {
        if (decoder == null) {
            decoder = newDecoder();
        }
        return decoder;
    }

    private JwtDecoder newDecoder() {
        String keys;
        try {
            keys = provider.keysAddress();
        } catch (IdentityProviderUnavailable failure) {
            throw new JwtException("the identity provider cannot be reached", failure);
        }
        var nimbus = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(IdentityProvider.requests()))
                .build();
        List<OAuth2TokenValidator<Jwt>> ours =
                List.of(new JwtIssuerValidator(identity.issuer()), new JwtAudienceValidator(identity.audience()));
        nimbus.setJwtValidator(JwtValidators.createDefaultWithValidators(ours));
        return new RememberedTokens(nimbus);
    }
}
