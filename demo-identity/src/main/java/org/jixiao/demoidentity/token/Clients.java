package org.jixiao.demoidentity.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.demoidentity.secret.DemoSecrets;
import org.jixiao.demoidentity.user.DemoUser;
import org.jixiao.demoidentity.user.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The clients: the gateway, each program under its own name, and {@code demo-<user>} for everybody, with which {@code curl}
 * gets a user's token without a browser.
 */
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String DEMO_PREFIX = "demo-";

    private static final Duration ACCESS = Duration.ofMinutes(30);
    private static final Duration REFRESH = Duration.ofHours(10);

    private final DemoSecrets secrets;
    private final PasswordEncoder encoder;

    Clients(DemoSecrets secrets, PasswordEncoder encoder) {
        this.secrets = secrets;
        this.encoder = encoder;
    }

    @Bean
    RegisteredClientRepository registeredClients(DemoUsers users, @Value("${jixiao.public-url}") String publicUrl) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(gateway(publicUrl));
        for (DemoUser user : users.users()) {
            clients.add(program(DEMO_PREFIX + user.id()));
            if (user.program()) {
                clients.add(program(user.id()));
            }
        }
        return new InMemoryRegisteredClientRepository(clients);
    }

    private RegisteredClient gateway(String publicUrl) {
        return RegisteredClient.withId("gateway")
                .clientId("gateway")
                .clientSecret(encoder.encode(secrets.gatewaySecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(publicUrl + "/login/oauth2/code/jixiao")
                .postLogoutRedirectUri(publicUrl + "/public/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .build())
                .build();
    }

    private RegisteredClient program(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(encoder.encode(secrets.password()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
                .build();
    }
}
