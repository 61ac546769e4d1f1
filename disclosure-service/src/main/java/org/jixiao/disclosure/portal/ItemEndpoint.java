package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The permanent address of each version. */
@RestController
@Reads(PublicItemsProjection.NAME)
class ItemEndpoint {

    private final PublicItems items;
    private final ItemViews views;
    private final PortalPages pages;
    private final Visits visits;

    ItemEndpoint(PublicItems items, ItemViews views, PortalPages pages, Visits visits) {
        this.items = items;
        this.views = views;
        this.pages = pages;
        this.visits = visits;
    }

    /** The entity tag of the JSON is the content hash itself. */
    @GetMapping({"/public/items/{id}/v{version:[0-9]{1,6}}", "/public/items/{id}/v{version:[0-9]{1,6}}.json"})
    ResponseEntity<String> item(@PathVariable String id, @PathVariable int version, HttpServletRequest request) {
        Visit visit = visits.of(request);
        Optional<PublishedVersion> found = items.find(id, version);
        if (found.isEmpty()) {
            Withdrawal withdrawal = items.withdrawal(id, version).orElseThrow(NotPublished::new);
            return switch (visit.form()) {
                case JSON -> pages.goneDocument(withdrawal);
                case PAGE -> pages.gone(visit.words(), withdrawal);
            };
        }
        PublishedItem item = found.get().item();
        return switch (visit.form()) {
            case JSON -> pages.document(item.contentHash(), Documents.Document.of(found.get()));
            case PAGE -> {
                List<PublishedItem> versions = items.versions(id);
                yield pages.page(
                        "portal/item",
                        visit,
                        Tags.of(List.of(item.version()), versions),
                        Map.of(
                                "item",
                                views.view(found.get(), versions, visit.words()),
                                "subjectAddress",
                                item.subjectAddress(),
                                "year",
                                item.subject().budgetYear(),
                                "unitName",
                                item.unitName(),
                                "unitAddress",
                                item.unitAddress(),
                                "path",
                                item.address()));
            }
        };
    }
}
