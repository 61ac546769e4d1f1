package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In what form an answer is wanted: a page for people, JSON for programs. */
enum Form {
    PAGE,
    JSON;

    /** By the address ({@code .json}), by {@code ?format=}, or by what the reader accepts first; otherwise a page. */
    static Form of(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(".json")) {
            return JSON;
        }
        String wanted = request.getParameter("format");
        if (wanted != null) {
            return wanted.equals("json") ? JSON : PAGE;
        }
        return accepted(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static Form accepted(@Nullable String accept) {
        if (accept == null) {
            return PAGE;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.stream()
                            .filter(type -> type.isCompatibleWith(MediaType.TEXT_HTML)
                                    || type.isCompatibleWith(MediaType.APPLICATION_JSON))
                            .findFirst()
                            .filter(first -> !first.includes(MediaType.TEXT_HTML))
                            .isPresent()
                    ? JSON
                    : PAGE;
        } catch (InvalidMediaTypeException _) {
            return PAGE;
        }
    }
}
