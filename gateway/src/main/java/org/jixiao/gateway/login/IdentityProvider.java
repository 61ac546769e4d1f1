package org.jixiao.gateway.login;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.gateway.address.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the identity provider says of itself, asked when it is first needed and then kept: the gateway starts, and serves
 * the public, without it.
 */
@Component
class IdentityProvider {

    static final String REGISTRATION = "jixiao";

    private static final List<String> CALLED_BY_GATEWAY = List.of("token_endpoint", "jwks_uri", "userinfo_endpoint");

    private final Identity identity;
    private final PublicAddress publicAddress;
    private final RestClient client;
    private @Nullable Map<String, Object> metadata;

    IdentityProvider(Identity identity, PublicAddress publicAddress) {
        this.identity = identity;
        this.publicAddress = publicAddress;
        this.client = RestClient.builder().requestFactory(requests()).build();
    }

    /** Never waits long: a login or a token is waiting with it. */
    static JdkClientHttpRequestFactory requests() {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(Duration.ofSeconds(3));
        return requests;
    }

    ClientRegistration registration() {
        return ClientRegistrations.fromOidcConfiguration(metadata())
                .registrationId(REGISTRATION)
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicAddress.of("/login/oauth2/code/" + REGISTRATION))
                .scope("openid", "profile")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .userInfoUri(null)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    String keysAddress() {
        return String.valueOf(metadata().get("jwks_uri"));
    }

    private synchronized Map<String, Object> metadata() {
        if (metadata == null) {
            metadata = ask();
        }
        return metadata;
    }

    private Map<String, Object> ask() {
        @Nullable Map<String, Object> answer;
        try {
            answer = client.get()
                    .uri(identity.reachedAt() + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        } catch (RestClientException failure) {
            throw new IdentityProviderUnavailable("no answer from " + identity.reachedAt(), failure);
        }
        if (answer == null || !identity.issuer().equals(answer.get("issuer"))) {
            throw new IdentityProviderUnavailable(
                    identity.reachedAt() + " does not call itself " + identity.issuer(), null);
        }
        var reachable = new HashMap<>(answer);
        CALLED_BY_GATEWAY.forEach(
                name -> reachable.computeIfPresent(name, (_, address) -> throughBackchannel(address)));
        return reachable;
    }

    private String throughBackchannel(Object address) {
        String text = address.toString();
        return text.startsWith(identity.issuer())
                ? identity.reachedAt() + text.substring(identity.issuer().length())
                : text;
    }
}
