package org.jixiao.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jixiao.gateway.address.PublicAddress;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends people to the identity provider, from the one address to which it will send them back. */
@Controller
class LoginEndpoint {

    static final String PATH = "/login";

    private static final Logger LOG = LoggerFactory.getLogger(LoginEndpoint.class);

    private final IdentityProvider provider;
    private final PublicAddress publicAddress;
    private final ProblemWriter problems;

    LoginEndpoint(IdentityProvider provider, PublicAddress publicAddress, ProblemWriter problems) {
        this.provider = provider;
        this.publicAddress = publicAddress;
        this.problems = problems;
    }

    @GetMapping(PATH)
    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            provider.registration();
        } catch (IdentityProviderUnavailable failure) {
            LOG.warn("Login is not possible: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(Problem.ISSUER_UNAVAILABLE, request, response);
            return;
        }
        response.sendRedirect(publicAddress.of("/oauth2/authorization/" + IdentityProvider.REGISTRATION));
    }
}
