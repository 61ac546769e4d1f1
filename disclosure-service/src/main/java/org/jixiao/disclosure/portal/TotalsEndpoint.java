package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sums of what is published of a year, as charts with the tables behind them. */
@RestController
@Reads(PublicItemsProjection.NAME)
class TotalsEndpoint {

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    TotalsEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping({"/public/years/{year:2[0-9]{3}}/totals", "/public/years/{year:2[0-9]{3}}/totals.json"})
    ResponseEntity<String> totals(@PathVariable int year, HttpServletRequest request) {
        Visit visit = visits.of(request);
        List<PublishedItem> published = items.ofYear(year);
        if (published.isEmpty()) {
            throw new NotPublished();
        }
        Totals totals = Totals.of(published);
        return switch (visit.form()) {
            case JSON -> pages.collection(Tags.of(List.of(), published), totals);
            case PAGE ->
                pages.page(
                        "portal/totals",
                        visit,
                        Tags.of(List.of(), published),
                        Map.of(
                                "year",
                                year,
                                "figures",
                                Charts.of(totals, visit.words()),
                                "path",
                                Addresses.ofYear(year) + "/totals"));
        };
    }
}
