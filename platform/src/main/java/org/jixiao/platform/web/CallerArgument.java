package org.jixiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.Correlation;
import org.jixiao.platform.security.TokenActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Caller} that an endpoint declares, from the token and the headers. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    private final CallerHeaders headers;

    CallerArgument(CallerHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Caller(
                TokenActor.ofCurrentRequest(),
                headers.businessDate(request),
                headers.idempotencyKey(request),
                headers.expectedVersion(request),
                Correlation.of(request));
    }
}
