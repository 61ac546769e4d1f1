package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything that is published of one unit in a year: the unit as a whole, and its projects. */
@RestController
@Reads(PublicItemsProjection.NAME)
class UnitEndpoint {

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    UnitEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping({"/public/years/{year:2[0-9]{3}}/units/{unit}", "/public/years/{year:2[0-9]{3}}/units/{unit}.json"})
    ResponseEntity<String> unit(@PathVariable int year, @PathVariable String unit, HttpServletRequest request) {
        Visit visit = visits.of(request);
        List<PublishedItem> published = items.ofYear(year).stream()
                .filter(item -> item.unitCode().equals(unit))
                .toList();
        if (published.isEmpty()) {
            throw new NotPublished();
        }
        String address = Addresses.ofUnit(unit, year);
        return switch (visit.form()) {
            case JSON ->
                pages.collection(
                        Tags.of(List.of(), published),
                        new Documents.OfUnit(
                                year,
                                unit,
                                published.getFirst().unitName(),
                                published.stream().map(Documents.Entry::of).toList()));
            case PAGE ->
                pages.page(
                        "portal/unit",
                        visit,
                        Tags.of(List.of(), published),
                        Map.of(
                                "name", published.getFirst().unitName(),
                                "year", year,
                                "count", published.size(),
                                "money", Totals.of(published).money().sum(),
                                "listing", Listing.of(published, visit.words()),
                                "path", address));
        };
    }
}
