package org.jixiao.gateway.route;

import java.util.Locale;
import java.util.Set;
import org.jixiao.gateway.address.PublicAddress;
import org.jixiao.gateway.problem.Correlation;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Decides what of a request reaches a service. What a caller says about who it is, where it comes from or how it came here
 * is dropped and said again by the gateway; cookies are the browser's and the gateway's alone.
 */
@Component
class InwardHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> JIXIAO_FROM_OUTSIDE = Set.of("jixiao-written", "jixiao-business-date");

    private static final Set<String> DROPPED = Set.of(
            "authorization",
            "cookie",
            "forwarded",
            "x-real-ip",
            "x-xsrf-token",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override");

    private final PublicAddress publicAddress;

    InwardHeaders(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    @Override
    public HttpHeaders apply(HttpHeaders outside, ServerRequest request) {
        var inside = new HttpHeaders();
        outside.forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                inside.addAll(name, values);
            }
        });
        inside.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        inside.set("X-Forwarded-Proto", publicAddress.scheme());
        inside.set("X-Forwarded-Host", publicAddress.host());
        inside.set("X-Forwarded-Port", String.valueOf(publicAddress.port()));
        inside.set(Correlation.HEADER, Correlation.of(request.servletRequest()));
        RelayedToken.of(request).ifPresent(inside::setBearerAuth);
        return inside;
    }

    private static boolean passes(String name) {
        if (name.startsWith("jixiao-")) {
            return JIXIAO_FROM_OUTSIDE.contains(name);
        }
        return !name.startsWith("x-forwarded-") && !DROPPED.contains(name);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
