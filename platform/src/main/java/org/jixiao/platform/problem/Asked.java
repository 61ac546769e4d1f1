package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a problem has to know of what it answers.
 *
 * @param language of whoever reads it
 * @param instance where it was asked: a path, or the place of a message
 * @param correlationId see {@link Correlation}
 */
public record Asked(Language language, String instance, String correlationId) {

    static Asked of(HttpServletRequest request, String path) {
        return new Asked(Language.of(request), path, Correlation.of(request));
    }
}
