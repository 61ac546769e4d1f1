package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became public last, was corrected, or was withdrawn with a note. What was withdrawn in an emergency is not spoken of. */
@RestController
@Reads(PublicItemsProjection.NAME)
class FeedEndpoint {

    private static final int ENTRIES = 100;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    FeedEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    /** What the feed consists of. */
    private record Content(List<FeedEntry> entries) {}

    @GetMapping("/public/feed.atom")
    ResponseEntity<String> feed(HttpServletRequest request) {
        Words words = visits.of(request).words();
        List<FeedEntry> entries = FeedEntry.latest(items.latest(ENTRIES), items.withdrawals(ENTRIES), words, ENTRIES);
        return pages.text(ATOM, CanonicalJson.hashOf(new Content(entries)), AtomFeed.of(entries, words));
    }
}
