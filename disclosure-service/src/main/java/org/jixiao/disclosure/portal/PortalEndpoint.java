package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public's addresses: the list of a year, a project, and the permanent address of each version. */
@RestController
@Reads(PublicItemsProjection.NAME)
class PortalEndpoint {

    private final PublicItems items;
    private final ItemViews views;
    private final PortalPages pages;
    private final MessageSource messages;

    PortalEndpoint(PublicItems items, ItemViews views, PortalPages pages, MessageSource messages) {
        this.items = items;
        this.views = views;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping({"/public", "/public/", "/public/index.json"})
    ResponseEntity<String> index(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String lang,
            Locale preferred,
            HttpServletRequest request) {
        List<Integer> years = items.years();
        int shown = year != null ? year : years.stream().findFirst().orElse(0);
        List<PublishedItem> published = items.ofYear(shown);
        return switch (Form.of(request)) {
            case JSON ->
                pages.document(
                        Tags.of(years, published),
                        new Documents.Index(
                                shown,
                                years,
                                published.stream().map(Documents.Entry::of).toList()));
            case PAGE -> {
                Words words = Words.of(messages, lang, preferred);
                yield pages.page(
                        "portal/index",
                        words,
                        Tags.of(years, published),
                        Map.of("years", years, "shown", shown, "items", published, "path", "/public/"));
            }
        };
    }

    @GetMapping({
        "/public/{subjects:projects|policies|units|departments}/{code}/{year:[0-9]{4}}",
        "/public/{subjects:projects|policies|units|departments}/{code}/{year:[0-9]{4}}.json"
    })
    ResponseEntity<String> subject(
            @PathVariable String subjects,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam @Nullable String lang,
            Locale preferred,
            HttpServletRequest request) {
        List<PublishedItem> published =
                Addresses.subject(subjects, code, year).map(items::of).orElse(List.of());
        Words words = Words.of(messages, lang, preferred);
        if (published.isEmpty()) {
            return nothing(words, request);
        }
        PublishedItem first = published.getFirst();
        return switch (Form.of(request)) {
            case JSON ->
                pages.document(
                        Tags.of(List.of(), published),
                        new Documents.OfSubject(
                                first.subject(),
                                published.stream().map(Documents.Document::of).toList()));
            case PAGE ->
                pages.page(
                        "portal/subject",
                        words,
                        Tags.of(List.of(), published),
                        Map.of(
                                "name",
                                first.name(),
                                "year",
                                year,
                                "items",
                                published.stream()
                                        .map(item -> views.view(item, words))
                                        .toList(),
                                "path",
                                first.subjectAddress()));
        };
    }

    /** The entity tag of the JSON is the content hash itself. */
    @GetMapping({"/public/items/{id}/v{version:[0-9]{1,6}}", "/public/items/{id}/v{version:[0-9]{1,6}}.json"})
    ResponseEntity<String> item(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam @Nullable String lang,
            Locale preferred,
            HttpServletRequest request) {
        Words words = Words.of(messages, lang, preferred);
        Optional<PublishedItem> found = items.find(id, version);
        if (found.isEmpty()) {
            return items.withdrawal(id, version)
                    .map(withdrawal -> switch (Form.of(request)) {
                        case JSON -> pages.goneDocument(withdrawal);
                        case PAGE -> pages.gone(words, withdrawal);
                    })
                    .orElseGet(() -> nothing(words, request));
        }
        PublishedItem item = found.get();
        return switch (Form.of(request)) {
            case JSON -> pages.document(item.contentHash(), Documents.Document.of(item));
            case PAGE ->
                pages.page(
                        "portal/item",
                        words,
                        item.contentHash(),
                        Map.of(
                                "item",
                                views.view(item, words),
                                "subjectAddress",
                                item.subjectAddress(),
                                "year",
                                item.subject().budgetYear(),
                                "path",
                                item.address()));
        };
    }

    private ResponseEntity<String> nothing(Words words, HttpServletRequest request) {
        return switch (Form.of(request)) {
            case JSON -> throw new NotPublished();
            case PAGE -> pages.notFound(words);
        };
    }
}
