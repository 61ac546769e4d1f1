package org.jixiao.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem: JSON for programs, a page for somebody who followed a link. */
@Component
public class ProblemWriter {

    private final ProblemTexts texts;
    private final JsonMapper json;
    private final String page;

    ProblemWriter(ProblemTexts texts, JsonMapper json) throws IOException {
        this.texts = texts;
        this.json = json;
        this.page = new ClassPathResource("problem.html").getContentAsString(StandardCharsets.UTF_8);
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problem, Map.of(), request, response);
    }

    public void write(
            Problem problem, Map<String, ?> arguments, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = Language.of(request);
        String title = texts.title(problem, locale);
        String detail = texts.detail(problem, arguments, locale);
        String next = texts.next(problem, locale);
        boolean forPeople = Navigation.wantsPage(request);
        byte[] body = (forPeople
                        ? page(problem, locale, title, detail, next)
                        : json(problem, title, detail, next, request))
                .getBytes(StandardCharsets.UTF_8);

        response.setStatus(problem.status().value());
        response.setContentType(
                forPeople ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String json(Problem problem, String title, String detail, String next, HttpServletRequest request) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", problem.type());
        fields.put("title", title);
        fields.put("status", problem.status().value());
        fields.put("detail", detail);
        fields.put("next", next);
        fields.put("instance", addressOf(request));
        fields.put("correlationId", Correlation.of(request));
        return json.writeValueAsString(fields);
    }

    /** What the caller asked for, not the page to which the server passed the error on. */
    private static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    private String page(Problem problem, Locale locale, String title, String detail, String next) {
        return page.replace("{{lang}}", locale.toLanguageTag())
                .replace("{{status}}", String.valueOf(problem.status().value()))
                .replace("{{title}}", HtmlUtils.htmlEscape(title))
                .replace("{{detail}}", HtmlUtils.htmlEscape(detail))
                .replace("{{next}}", HtmlUtils.htmlEscape(next));
    }
}
