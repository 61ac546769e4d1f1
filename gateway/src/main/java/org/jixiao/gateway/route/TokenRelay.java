package org.jixiao.gateway.route;

import java.security.Principal;
import org.jixiao.gateway.login.SessionTokens;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands the caller's own access token on: a program's as it came, a person's from the session, renewed when it runs out. */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final SessionTokens sessionTokens;
    private final ProblemWriter problems;

    TokenRelay(SessionTokens sessionTokens, ProblemWriter problems) {
        this.sessionTokens = sessionTokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Principal principal = request.principal().orElse(null);
        if (principal instanceof JwtAuthenticationToken program) {
            RelayedToken.note(request, program.getToken().getTokenValue());
        } else if (principal instanceof OAuth2AuthenticationToken person) {
            try {
                RelayedToken.note(request, sessionTokens.accessToken(person, request.servletRequest()));
            } catch (OAuth2AuthorizationException _) {
                return loginAgain(request);
            }
        }
        return next.handle(request);
    }

    private ServerResponse loginAgain(ServerRequest request) {
        request.session().invalidate();
        return ServerResponse.status(Problem.UNAUTHENTICATED.status()).build((servletRequest, servletResponse) -> {
            problems.write(Problem.UNAUTHENTICATED, servletRequest, servletResponse);
            return null;
        });
    }
}
