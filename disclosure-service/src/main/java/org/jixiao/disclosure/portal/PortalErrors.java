package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows people a page where programs get a problem document. */
@Component
class PortalErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PortalErrors.class);

    private final Visits visits;
    private final PortalPages pages;

    PortalErrors(Visits visits, PortalPages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception ex) {
        if (!request.getRequestURI().startsWith("/public")) {
            return null;
        }
        Visit visit = visit(request);
        if (visit.form() == Form.JSON) {
            return null;
        }
        return switch (ex) {
            case NotPublished _ -> write(pages.notFound(visit), response);
            case NoResourceFoundException _ -> write(pages.notFound(visit), response);
            default -> failed(ex, visit, response);
        };
    }

    /** Where what is asked cannot be read, a page says so. */
    private Visit visit(HttpServletRequest request) {
        try {
            return visits.of(request);
        } catch (InvalidParameterException _) {
            return visits.plain();
        }
    }

    /** What the reader did wrong is a page that says so; what is wrong here is one, too, and told to the operators. */
    private ModelAndView failed(Exception ex, Visit visit, HttpServletResponse response) {
        HttpStatus status =
                switch (ex) {
                    case ErrorResponse known ->
                        HttpStatus.valueOf(known.getStatusCode().value());
                    case QueryInvalid _, TypeMismatchException _, InvalidParameterException _ -> HttpStatus.BAD_REQUEST;
                    case NonTransientDataAccessResourceException _, TransientDataAccessException _ ->
                        HttpStatus.SERVICE_UNAVAILABLE;
                    default -> HttpStatus.INTERNAL_SERVER_ERROR;
                };
        if (!status.is5xxServerError()) {
            return write(pages.notUnderstood(status, visit), response);
        }
        LOG.error("A page of the portal cannot be shown", ex);
        return write(pages.broken(status, visit), response);
    }

    private static ModelAndView write(ResponseEntity<String> page, HttpServletResponse response) {
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String body = page.getBody();
        try {
            response.getOutputStream().write(body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
