package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is published of a budget year, to look through and to search. */
@RestController
@Reads(PublicItemsProjection.NAME)
class YearEndpoint {

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    YearEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    /**
     * The latest version of each item of a year.
     *
     * @param year the latest of which something is published, if it is absent
     * @param q words that have to occur in the name, the unit, the code or the index number
     * @param unit a unit's code
     * @param kind project, policy, unit or department
     * @param page of the list that people read, from 1; programs get all of it
     */
    @GetMapping({"/public", "/public/", "/public/index.json"})
    ResponseEntity<String> year(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String page,
            HttpServletRequest request) {
        Visit visit = visits.of(request);
        Integer wanted = Query.year("year", year);
        Search search = Search.of(q, unit, kind);
        int number = Query.page("page", page);
        List<Integer> years = items.years();
        int shown = wanted != null ? wanted : years.stream().findFirst().orElse(0);
        List<PublishedItem> all = items.ofYear(shown);
        List<PublishedItem> found = all.stream().filter(search::finds).toList();
        return switch (visit.form()) {
            case JSON ->
                pages.collection(
                        Tags.of(years, found),
                        new Documents.Index(
                                shown,
                                years,
                                found.stream().map(Documents.Entry::of).toList()));
            case PAGE -> {
                Words words = visit.words();
                ListPage part = ListPage.of(found, number);
                yield pages.page(
                        "portal/index",
                        visit,
                        Tags.of(years, all),
                        Map.of(
                                "years",
                                years,
                                "shown",
                                shown,
                                "count",
                                found.size(),
                                "listing",
                                Listing.of(part.items(), words),
                                "part",
                                part,
                                "search",
                                search,
                                "choices",
                                Choices.of(all, words),
                                "overview",
                                all.stream()
                                        .filter(item -> item.matter() == Matter.YEARLY_OVERVIEW)
                                        .map(PublishedItem::address)
                                        .findFirst()
                                        .orElse(""),
                                "path",
                                "/public/",
                                "query",
                                (shown == 0 ? "" : "&year=" + shown) + search.query() + part.query()));
            }
        };
    }
}
