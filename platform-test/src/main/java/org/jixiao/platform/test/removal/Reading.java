package org.jixiao.platform.test.removal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads everything that a service has to read, with all roles. */
final class Reading {

    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");
    /** Of a path, with the expression that it must match. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

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
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api") || path.startsWith("/public"))
                        .forEach(path -> read(path, method, failures));
            }
        });
        return failures;
    }

    private void read(String path, HandlerMethod method, List<String> failures) {
        if (!path.contains("{")) {
            expectAnAnswer(path, "", failures);
            return;
        }
        Set<String> names = storedNames(method);
        remnants.stream()
                .filter(remnant ->
                        names.isEmpty() || names.contains(remnant.type().name()))
                .forEach(remnant -> expectAnAnswer(
                        filled(path, remnant),
                        " of which is left " + remnant.type().name(),
                        failures));
    }

    private void expectAnAnswer(String path, String what, List<String> failures) {
        int status = api.get(path + "?year=2020&limit=200").status();
        if (status >= FAILED) {
            failures.add(status + " " + path + what);
        }
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

    private static String filled(String path, Remnant remnant) {
        return VARIABLE.matcher(path)
                .replaceAll(variable ->
                        remnant.values().getOrDefault(variable.group(1), 1).toString());
    }
}
