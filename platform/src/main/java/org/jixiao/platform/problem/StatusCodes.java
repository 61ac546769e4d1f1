package org.jixiao.platform.problem;

import org.springframework.http.HttpStatusCode;

/** The codes of problems that are no more than their HTTP status. */
final class StatusCodes {

    private StatusCodes() {}

    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthenticated";
            case 403 -> "access-denied";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "request-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "not-in-time";
            default -> status.is4xxClientError() ? "bad-request" : Problems.INTERNAL;
        };
    }
}
