package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything that is published of one subject, each matter in its latest version. */
@RestController
@Reads(PublicItemsProjection.NAME)
class SubjectEndpoint {

    private final PublicItems items;
    private final ItemViews views;
    private final PortalPages pages;
    private final Visits visits;

    SubjectEndpoint(PublicItems items, ItemViews views, PortalPages pages, Visits visits) {
        this.items = items;
        this.views = views;
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping({
        "/public/{subjects:projects|policies|units|departments}/{code}/{year:[0-9]{4}}",
        "/public/{subjects:projects|policies|units|departments}/{code}/{year:[0-9]{4}}.json"
    })
    ResponseEntity<String> subject(
            @PathVariable String subjects,
            @PathVariable String code,
            @PathVariable int year,
            HttpServletRequest request) {
        Visit visit = visits.of(request);
        List<PublishedVersion> published =
                Addresses.subject(subjects, code, year).map(items::of).orElse(List.of());
        if (published.isEmpty()) {
            throw new NotPublished();
        }
        List<PublishedItem> heads =
                published.stream().map(PublishedVersion::item).toList();
        PublishedItem first = heads.getFirst();
        return switch (visit.form()) {
            case JSON ->
                pages.collection(
                        Tags.of(List.of(), heads),
                        new Documents.OfSubject(
                                first.subject(),
                                published.stream().map(Documents.Document::of).toList()));
            case PAGE ->
                pages.page(
                        "portal/subject",
                        visit,
                        Tags.of(List.of(), heads),
                        Map.of(
                                "name",
                                first.name(),
                                "year",
                                year,
                                "unitName",
                                first.unitName(),
                                "unitAddress",
                                first.unitAddress(),
                                "items",
                                published.stream()
                                        .map(version -> views.view(
                                                version,
                                                items.versions(version.item().itemId()),
                                                visit.words()))
                                        .toList(),
                                "path",
                                first.subjectAddress()));
        };
    }
}
