package org.jixiao.gateway.route;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** The access token that goes with a request to a service, noted on the request once the gateway knows the caller. */
final class RelayedToken {

    private static final String ATTRIBUTE = RelayedToken.class.getName();

    private RelayedToken() {}

    static void note(ServerRequest request, String token) {
        request.attributes().put(ATTRIBUTE, token);
    }

    static Optional<String> of(ServerRequest request) {
        return request.attribute(ATTRIBUTE).map(String.class::cast);
    }
}
