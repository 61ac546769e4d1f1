package org.jixiao.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jixiao.gateway.problem.Navigation;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How the gateway turns somebody away: people who follow a link go to the login page, programs get a problem. */
@Component
class Refusals {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    void loginRequired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Navigation.mayBeRedirected(request)) {
            response.sendRedirect(LoginEndpoint.PATH);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(Problem.UNAUTHENTICATED, request, response);
        }
    }

    void tokenRefused(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(Problem.ISSUER_UNAVAILABLE, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(Problem.INVALID_TOKEN, request, response);
    }

    void loginFailed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.LOGIN_FAILED, request, response);
    }

    /** Without a session a missing anti-forgery token is not the point: the caller has to log in first. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            loginRequired(request, response);
        } else {
            boolean csrf = reason instanceof CsrfException;
            problems.write(csrf ? Problem.CSRF_TOKEN_MISSING : Problem.ACCESS_DENIED, request, response);
        }
    }
}
