package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;

/** The id that ties together a request, its log lines, its events and everything that follows from them. */
public final class Correlation {

    public static final String HEADER = "Jixiao-Correlation";

    private static final String ATTRIBUTE = Correlation.class.getName();

    private Correlation() {}

    public static void keep(HttpServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }

    /** The id of this request; empty only where no filter has run, which is the container's own error pages. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }
}
