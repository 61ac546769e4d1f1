package org.jixiao.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The access token of a person's session. The browser never sees it. */
@Component
public class SessionTokens {

    private final OAuth2AuthorizedClientManager clients;

    SessionTokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * Renews the token if it has run out; one request of a session at a time, because a refresh token may be good for one use.
     *
     * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException if only a new login can help
     */
    public String accessToken(OAuth2AuthenticationToken person, HttpServletRequest request) {
        String registration = person.getAuthorizedClientRegistrationId();
        var authorize = OAuth2AuthorizeRequest.withClientRegistrationId(registration)
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .build();
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            OAuth2AuthorizedClient client = clients.authorize(authorize);
            if (client == null) {
                throw new ClientAuthorizationRequiredException(registration);
            }
            return client.getAccessToken().getTokenValue();
        }
    }
}
