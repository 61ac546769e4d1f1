package org.jixiao.platform.security;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Accepts the tokens of one issuer. The issuer is asked for its keys when the first token comes, so a service can start before it;
 * while it cannot be reached, tokens cannot be judged, which is not the caller's fault.
 */
final class IssuerDecoder implements JwtDecoder {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    private final JwtDecoder decoder;

    IssuerDecoder(IssuerProperties issuer) {
        this.decoder = new SupplierJwtDecoder(() -> discovered(issuer));
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException unreachable) {
            throw new JwtException("the issuer's keys cannot be had", unreachable);
        }
    }

    private static JwtDecoder discovered(IssuerProperties issuer) {
        NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys = issuer.issuerKeys().isBlank()
                ? NimbusJwtDecoder.withIssuerLocation(issuer.issuer())
                : NimbusJwtDecoder.withJwkSetUri(issuer.issuerKeys()).discoverJwsAlgorithms();
        NimbusJwtDecoder found = keys.restOperations(impatient()).build();
        found.setJwtValidator(JwtValidators.createDefaultWithValidators(validators(issuer)));
        return found;
    }

    private static List<OAuth2TokenValidator<Jwt>> validators(IssuerProperties issuer) {
        List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
        validators.add(new JwtIssuerValidator(issuer.issuer()));
        if (!issuer.audience().isBlank()) {
            validators.add(new JwtAudienceValidator(issuer.audience()));
        }
        return validators;
    }

    /** A request of ours waits on the issuer, so it must not wait long. */
    private static RestTemplate impatient() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return new RestTemplate(requests);
    }
}
