package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers requests whose form is wrong, as Spring finds it before an endpoint runs. */
@RestControllerAdvice
@Order(0)
class RequestAdvice extends ResponseEntityExceptionHandler {

    private final Problems problems;

    RequestAdvice(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return RefusalAdvice.answer(UnreadableBody.problemOf(ex), servlet(request), problems);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(request, InvalidArguments.of(ex.getBindingResult()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ex.isForReturnValue()
                ? handleExceptionInternal(ex, null, headers, status, request)
                : invalid(request, InvalidArguments.of(ex));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = ex instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : null;
        String field = Objects.requireNonNullElse(name, Objects.requireNonNullElse(ex.getPropertyName(), ""));
        return invalid(request, List.of(UnreadableBody.wrongType(field, ex.getRequiredType())));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException ex,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(request, List.of(Fault.of("missing-parameter", ex.getParameterName())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ex instanceof MissingRequestHeaderException missing
                ? invalid(request, List.of(Fault.of("missing-header", missing.getHeaderName())))
                : handleExceptionInternal(ex, null, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = servlet(request);
        Problem problem = status.is5xxServerError() && status.value() != 503
                ? problems.internal(asked, Incidents.note(asked, ex))
                : problems.problem(asked, status, StatusCodes.codeOf(status));
        return Problems.answer(asked, problem, headers);
    }

    private ResponseEntity<Object> invalid(WebRequest request, List<Fault> faults) {
        HttpServletRequest asked = servlet(request);
        return Problems.answer(asked, problems.invalidInput(asked, faults));
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return Objects.requireNonNull(((NativeWebRequest) request).getNativeRequest(HttpServletRequest.class));
    }
}
