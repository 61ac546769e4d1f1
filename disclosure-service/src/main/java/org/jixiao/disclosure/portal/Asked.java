package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * What an answer of the portal depends on besides what is public: the same question has the same answer.
 *
 * @param address as it was written
 * @param choices the parameters that choose among what there is, without the language and the form
 */
record Asked(String address, Form form, String language, Map<String, String> choices) {

    private static final String PORTAL = "/public";

    /** Files of the program: they have no entity tag, but a date, by which who has them gets them no second time. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:css|svg)");

    private static final Set<String> OF_EVERY_VISIT = Set.of("lang", "format");
    private static final Set<String> CHOICES = Set.of("year", "page", "unit", "kind");

    /**
     * Empty where the answer is not to be kept: it is no page of the portal, somebody is logged in, or it is asked for in words of the
     * reader's own, of which there is no end.
     */
    static Optional<Asked> of(HttpServletRequest request, Visits visits) {
        boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!read
                || !request.getRequestURI().startsWith(PORTAL)
                || FILE.matcher(request.getRequestURI()).matches()
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        try {
            return choices(request.getParameterMap()).map(choices -> {
                Visit visit = visits.of(request);
                return new Asked(
                        request.getRequestURI(), visit.form(), visit.words().tag(), choices);
            });
        } catch (InvalidParameterException _) {
            return Optional.empty(); // who answers it finds the same, and says so
        }
    }

    private static Optional<Map<String, String>> choices(Map<String, String[]> parameters) {
        Map<String, String> given = parameters.entrySet().stream()
                .filter(parameter -> !OF_EVERY_VISIT.contains(parameter.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        parameter -> String.join(",", parameter.getValue()),
                        (a, _) -> a,
                        TreeMap::new));
        given.values().removeIf(String::isEmpty);
        return CHOICES.containsAll(given.keySet()) ? Optional.of(given) : Optional.empty();
    }
}
