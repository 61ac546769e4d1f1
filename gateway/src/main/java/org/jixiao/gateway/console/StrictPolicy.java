package org.jixiao.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** The console runs and styles nothing that stands in a document itself, so it gets a stricter policy than the other pages. */
final class StrictPolicy implements HandlerInterceptor {

    private final String policy;

    StrictPolicy(String policy) {
        this.policy = policy;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", policy);
        return true;
    }
}
