package org.jixiao.platform.test.removal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads everything that a service has to read, with all roles. */
final class Reading {

    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");
    /** Of a path, with the expression that it must match. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    /** What an answer is of that never ends, and whose content is asked for elsewhere. */
    private static final Set<MediaType> LIVE = Set.of(MediaType.TEXT_EVENT_STREAM);

    private static final int NOT_UNDERSTOOD = 400;
    private static final int FAILED = 500;

    private final RequestMappingHandlerMapping mappings;
    private final Projections projections;
    private final List<Remnant> remnants;
    private final Api api;

    Reading(int port, RequestMappingHandlerMapping mappings, Projections projections, List<Remnant> remnants) {
        this.mappings = mappings;
        this.projections = projections;
        this.remnants = remnants;
        this.api = Api.at(port)
                .bearer(TestIssuer.shared()
                        .token(claims -> claims.subject("somebody")
                                .claim("name", "某人")
                                .claim("roles", List.copyOf(roles()))
                                .claim("unit", "HQ")));
    }

    private Set<String> roles() {
        return mappings.getHandlerMethods().values().stream()
                .flatMap(method -> Stream.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class)))
                .flatMap(allowed -> ROLE.matcher(allowed.value()).results())
                .map(role -> role.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What could not be read, with the events that alone are left of its subject. */
    List<String> failures(Set<String> leftOut) {
        List<String> failures = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            boolean ends =
                    !mapping.getProducesCondition().getProducibleMediaTypes().equals(LIVE);
            if (ends && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api") || path.startsWith("/public"))
                        .filter(path -> !leftOut.contains(path))
                        .forEach(path -> read(path, method, failures));
            }
        });
        return failures;
    }

    private void read(String path, HandlerMethod method, List<String> failures) {
        Set<String> names = storedNames(method);
        (path.contains("{") ? remnants.stream() : remnants.stream().limit(1))
                .filter(remnant ->
                        names.isEmpty() || names.contains(remnant.type().name()))
                .forEach(remnant -> {
                    Map<String, Object> values = values(remnant, method);
                    expectAnAnswer(
                            filled(path, values) + query(method, values),
                            " of which is left " + remnant.type().name(),
                            failures);
                });
    }

    /** A request that is not understood reached nothing, so that it counts as one that failed. */
    private void expectAnAnswer(String path, String what, List<String> failures) {
        int status = api.get(path).status();
        if (status == NOT_UNDERSTOOD || status >= FAILED) {
            failures.add(status + " " + path + what);
        }
    }

    /** The year, and whatever else the reader must name. */
    private static String query(HandlerMethod method, Map<String, Object> values) {
        Stream<String> asked = Arrays.stream(method.getMethodParameters())
                .filter(Reading::isRequired)
                .map(parameter -> Objects.requireNonNull(parameter.getParameterName()));
        return Stream.concat(Stream.of("year", "limit"), asked)
                .distinct()
                .map(name -> name + "=" + value(name, values))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isRequired(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null
                && asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.isOptional();
    }

    private static String value(String name, Map<String, Object> values) {
        return Objects.requireNonNull(values.get(name), () -> "a value for " + name)
                .toString();
    }

    private Set<String> storedNames(HandlerMethod method) {
        Reads reads = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Reads.class);
        if (reads == null) {
            reads = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Reads.class);
        }
        return reads == null
                ? Set.of()
                : Arrays.stream(reads.value())
                        .flatMap(name -> projections.storedNames(name).stream())
                        .collect(Collectors.toSet());
    }

    private static String filled(String path, Map<String, Object> values) {
        return VARIABLE.matcher(path).replaceAll(variable -> value(variable.group(1), values));
    }

    /** One of a closed list is the first of it, as in the events. */
    private static Map<String, Object> values(Remnant remnant, HandlerMethod method) {
        Map<String, Object> values = new HashMap<>(remnant.values());
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            String name = parameter.getParameterName();
            if (name != null && parameter.getParameterType().isEnum()) {
                values.put(name, parameter.getParameterType().getEnumConstants()[0]);
            }
        }
        return values;
    }
}
