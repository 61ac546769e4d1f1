package org.jixiao.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Turns codes into problems in the reader's language. Everything that a caller sees of a failure is made here. */
public final class Problems {

    static final String INTERNAL = "internal";

    /** The type of a refusal with several different reasons; the reasons themselves are in {@code errors}. */
    static final String REFUSED = "refused";

    /** The value under which a constraint of bean validation brings its own words. */
    static final String CONSTRAINT_MESSAGE = "message";

    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public Problem problem(HttpServletRequest request, HttpStatusCode status, String code) {
        return problem(asked(request), status, code, Map.of(), null, List.of());
    }

    Problem problem(HttpServletRequest request, RequestProblem problem) {
        return problem(asked(request), problem);
    }

    Problem problem(Asked asked, RequestProblem problem) {
        List<Problem.Reason> errors =
                problem instanceof InvalidInput input ? reasons(asked.language(), input.faults()) : List.of();
        return problem(asked, problem.status(), problem.code(), problem.args(), null, errors);
    }

    /** An input whose form is wrong. */
    Problem invalidInput(HttpServletRequest request, List<Fault> faults) {
        return problem(request, new InvalidInput(faults));
    }

    /** A failure of ours: nothing but the number under which our log holds it. */
    Problem internal(HttpServletRequest request, String incident) {
        return internal(asked(request), incident);
    }

    Problem internal(Asked asked, String incident) {
        return problem(
                asked, HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL, Map.of("incident", incident), incident, List.of());
    }

    /**
     * A refused command. Where all reasons share one code the problem is of that type; otherwise it is of the general type. The
     * status is that of the reason that has to be dealt with first: no right, no such thing, not now, not so.
     */
    Problem refused(HttpServletRequest request, List<Refusal> reasons) {
        return refused(asked(request), reasons);
    }

    Problem refused(Asked asked, List<Refusal> reasons) {
        List<Problem.Reason> errors = refusals(asked.language(), reasons);
        Refusal first = reasons.getFirst();
        return reasons.stream().allMatch(reason -> reason.code().equals(first.code()))
                ? problem(asked, status(first.kind()), first.code(), first.args(), null, errors)
                : problem(asked, status(gravest(reasons)), REFUSED, Map.of("count", reasons.size()), null, errors);
    }

    /** Each reason in the reader's language. */
    public List<Problem.Reason> refusals(HttpServletRequest request, List<Refusal> reasons) {
        return refusals(Language.of(request), reasons);
    }

    private List<Problem.Reason> refusals(Language language, List<Refusal> reasons) {
        return reasons(
                language,
                reasons.stream()
                        .map(reason -> new Fault(reason.code(), reason.field(), reason.args()))
                        .toList());
    }

    private static Refusal.Kind gravest(List<Refusal> reasons) {
        List<Refusal.Kind> kinds = reasons.stream().map(Refusal::kind).toList();
        return List.of(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT, Refusal.Kind.RULE)
                .stream()
                .filter(kinds::contains)
                .findFirst()
                .orElseThrow();
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }

    private List<Problem.Reason> reasons(Language language, List<Fault> faults) {
        return faults.stream().map(fault -> reason(language, fault)).toList();
    }

    private Problem.Reason reason(Language language, Fault fault) {
        String words = fault.args().containsKey(CONSTRAINT_MESSAGE) ? "constraint-violated" : fault.code();
        return new Problem.Reason(
                fault.code(),
                fault.field(),
                said(language, words, "title", fault.args()),
                said(language, words, "detail", fault.args()),
                texts.say(language, words + ".next", fault.args()));
    }

    private static Asked asked(HttpServletRequest request) {
        return Asked.of(request, path(request));
    }

    private Problem problem(
            Asked asked,
            HttpStatusCode status,
            String code,
            Map<String, Object> args,
            @Nullable String incident,
            List<Problem.Reason> errors) {
        Language language = asked.language();
        return new Problem(
                Problem.TYPE_PREFIX + code,
                said(language, code, "title", args),
                status.value(),
                said(language, code, "detail", args),
                texts.say(language, code + ".next", args),
                asked.instance(),
                asked.correlationId(),
                incident,
                errors);
    }

    /** A code without words is a fault of ours that the build finds; the caller still gets the code. */
    private String said(Language language, String code, String part, Map<String, Object> args) {
        return Objects.requireNonNullElse(texts.say(language, code + "." + part, args), code);
    }

    /** The path that was asked for. Without the query: it may hold what does not belong into logs and screenshots. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    static ResponseEntity<Object> answer(HttpServletRequest request, Problem problem, HttpHeaders more) {
        return ResponseEntity.status(problem.status())
                .headers(more)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        Language.of(request).locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<Object> answer(HttpServletRequest request, Problem problem) {
        return answer(request, problem, new HttpHeaders());
    }
}
