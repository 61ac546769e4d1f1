package org.jixiao.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells somebody who follows a link from a program that calls an API. */
public final class Navigation {

    private Navigation() {}

    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains("text/html")
                && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** Only these may be sent to the login page: an API call would follow the redirect and take the page for its answer. */
    public static boolean mayBeRedirected(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && wantsPage(request)
                && !request.getRequestURI().startsWith("/api/");
    }
}
