package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How anyone can recompute the hash of a published version, and to which version a hash belongs. */
@RestController
@Reads(PublicItemsProjection.NAME)
class VerifyEndpoint {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    VerifyEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    /** @param hash SHA-256 in hexadecimal digits; the page only explains if it is absent */
    @GetMapping({"/public/verify", "/public/verify.json"})
    ResponseEntity<String> verify(@RequestParam @Nullable String hash, HttpServletRequest request) {
        Visit visit = visits.of(request);
        String asked = Query.text("hash", hash).toLowerCase(Locale.ROOT);
        if (!asked.isEmpty() && !HASH.matcher(asked).matches()) {
            throw new QueryInvalid("hash");
        }
        List<PublishedItem> found = asked.isEmpty() ? List.of() : items.withHash(asked);
        String tag = Tags.of(List.of(), found);
        return switch (visit.form()) {
            case JSON ->
                pages.collection(
                        tag,
                        new Documents.Verified(
                                asked, found.stream().map(Documents.Entry::of).toList()));
            case PAGE ->
                pages.page(
                        "portal/verify",
                        visit,
                        tag + asked,
                        Map.of(
                                "asked",
                                asked,
                                "found",
                                found,
                                "path",
                                "/public/verify",
                                "query",
                                asked.isEmpty() ? "" : "&hash=" + asked));
        };
    }
}
