package org.jixiao.kernel.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.PolicyCode;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Subjects and their paths: {@code projects/31000020T000000000001/2020} names {@code project/31000020T000000000001/2020}. */
public class SubjectsOfPaths implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private record Kind(String name, Pattern code) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "projects", new Kind(Subject.PROJECT, Pattern.compile(ProjectCode.PATTERN)),
            "policies", new Kind(Subject.POLICY, Pattern.compile(PolicyCode.PATTERN)),
            "units", new Kind(Subject.UNIT, Pattern.compile(UnitCode.PATTERN)),
            "departments", new Kind(Subject.DEPARTMENT, Pattern.compile(UnitCode.PATTERN)));

    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");

    /**
     * Where a service has a subject, for example {@code /api/goals/policies/ZC-2020-001/2020}.
     *
     * @param service for example {@code goals}
     */
    public static String pathOf(String service, Subject subject) {
        String plural = KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().name().equals(subject.kind()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("such a subject has no path"));
        return "/api/" + service + "/" + plural + "/" + subject.code() + "/" + subject.budgetYear();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(OfPath.class);
    }

    @Override
    public Subject resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (!(web.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                instanceof Map<?, ?> parts)) {
            throw new IllegalStateException("only an endpoint under a subject's path asks for it");
        }
        return subject(part(parts, "subjects"), part(parts, "code"), part(parts, "year"));
    }

    private static String part(Map<?, ?> parts, String name) {
        return String.valueOf(parts.get(name));
    }

    private static Subject subject(String plural, String code, String year) {
        Kind kind = KINDS.get(plural);
        if (kind == null) {
            throw new IllegalStateException("the path lets no other kind through");
        }
        List<Refusal> objections = new ArrayList<>();
        if (!kind.code().matcher(code).matches()) {
            objections.add(Refusal.rule("code-malformed").at("code"));
        }
        if (!YEAR.matcher(year).matches()) {
            objections.add(Refusal.rule("year-malformed").at("year"));
        }
        if (!objections.isEmpty()) {
            throw new CommandRefused(objections);
        }
        return new Subject(kind.name(), code, Integer.parseInt(year));
    }
}
