package org.jixiao.disclosure.portal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** Writes the portal's answers, pages and documents alike, with the headers that keep a page what it is. */
@Component
class PortalPages {

    /** Nothing runs, nothing is fetched from elsewhere, nothing frames the page, and its forms ask only the portal. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final SpringTemplateEngine templates;
    private final JsonMapper json;
    private final String look;

    PortalPages(SpringTemplateEngine templates, JsonMapper json, PortalLook look) {
        this.templates = templates;
        this.json = json;
        this.look = look.hash();
    }

    /**
     * A page.
     *
     * @param tag what identifies its content; how pages look is added, and their language, since an entity tag belongs to one form of
     *     the content
     */
    ResponseEntity<String> page(String template, Visit visit, String tag, Map<String, Object> model) {
        Words words = visit.words();
        return answer(HttpStatus.OK, HTML)
                .eTag("W/\"" + tag + "." + look + "." + words.tag() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, words.tag())
                .body(render(template, words, model));
    }

    /**
     * A version as another portal shows it, with nothing of this one around it.
     *
     * @param home where the office's own portal is found
     */
    String export(ItemView item, String home, Words words) {
        return render("portal/export", words, Map.of("item", item, "home", home));
    }

    ResponseEntity<String> notFound(Visit visit) {
        return failed("portal/not-found", HttpStatus.NOT_FOUND, visit.words(), Map.of());
    }

    ResponseEntity<String> notUnderstood(HttpStatus status, Visit visit) {
        return failed("portal/not-understood", status, visit.words(), Map.of());
    }

    /** Something is wrong with the portal itself. */
    ResponseEntity<String> broken(HttpStatus status, Visit visit) {
        return failed("portal/broken", status, visit.words(), Map.of());
    }

    /** It was here, and is so no longer, for good. */
    ResponseEntity<String> gone(Words words, Withdrawal withdrawal) {
        return failed("portal/gone", HttpStatus.GONE, words, Map.of("withdrawal", withdrawal));
    }

    ResponseEntity<String> goneDocument(Withdrawal withdrawal) {
        return answer(HttpStatus.GONE, MediaType.APPLICATION_JSON).body(json.writeValueAsString(withdrawal));
    }

    /** A document that is exactly what its tag says. */
    ResponseEntity<String> document(String tag, Object document) {
        return answer(HttpStatus.OK, MediaType.APPLICATION_JSON)
                .eTag("\"" + tag + "\"")
                .body(json.writeValueAsString(document));
    }

    /** A document made of several; its tag is weak, so that it may be compressed on the way. */
    ResponseEntity<String> collection(String tag, Object document) {
        return text(MediaType.APPLICATION_JSON, tag, json.writeValueAsString(document));
    }

    ResponseEntity<String> text(MediaType type, String tag, String text) {
        return answer(HttpStatus.OK, type).eTag("W/\"" + tag + "\"").body(text);
    }

    private ResponseEntity<String> failed(String template, HttpStatus status, Words words, Map<String, Object> model) {
        return answer(status, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.tag())
                .body(render(template, words, model));
    }

    private String render(String template, Words words, Map<String, Object> model) {
        Context context = new Context(words.locale(), model);
        context.setVariable("words", words);
        return templates.process(template, context);
    }

    /** May be kept, but is asked for again each time, so that what must disappear disappears at once. */
    static ResponseEntity.BodyBuilder answer(HttpStatus status, MediaType type) {
        return ResponseEntity.status(status)
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer");
    }
}
