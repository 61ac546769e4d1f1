package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The published items of a year, the latest version of each, as data. */
@RestController
@Reads(PublicItemsProjection.NAME)
class DownloadEndpoint {

    private static final String YEAR = "/public/years/{year:2[0-9]{3}}";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublicItems items;
    private final PortalPages pages;
    private final Visits visits;

    DownloadEndpoint(PublicItems items, PortalPages pages, Visits visits) {
        this.items = items;
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping(YEAR + "/items.csv")
    ResponseEntity<String> csv(@PathVariable int year) {
        List<PublishedItem> published = ofYear(year);
        return PortalPages.answer(HttpStatus.OK, CSV)
                .eTag(tag(published, "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(year, "csv"))
                .body(Csv.of(DataField.ALL, published));
    }

    @GetMapping(YEAR + "/items.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable int year, HttpServletRequest request) {
        List<PublishedItem> published = ofYear(year);
        Words words = visits.of(request).words();
        return PortalPages.answer(HttpStatus.OK, Xlsx.MEDIA_TYPE)
                .eTag(tag(published, "xlsx." + words.tag()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(year, "xlsx"))
                .body(Workbook.of(year, published, words));
    }

    @GetMapping(YEAR + "/items.json")
    ResponseEntity<String> json(@PathVariable int year) {
        List<PublishedItem> published = ofYear(year);
        return pages.collection(
                Tags.of(List.of(), published),
                published.stream().map(DataField::row).toList());
    }

    /** What the columns mean. */
    @GetMapping(YEAR + "/datapackage.json")
    ResponseEntity<String> descriptor(@PathVariable int year, HttpServletRequest request) {
        List<PublishedItem> published = ofYear(year);
        Words words = visits.of(request).words();
        return pages.collection(Tags.of(List.of(), published) + "." + words.tag(), DataPackage.of(year, words));
    }

    private List<PublishedItem> ofYear(int year) {
        List<PublishedItem> published = items.ofYear(year);
        if (published.isEmpty()) {
            throw new NotPublished();
        }
        return published;
    }

    private static String tag(List<PublishedItem> published, String form) {
        return "W/\"" + Tags.of(List.of(), published) + "." + form + "\"";
    }

    private static String attached(int year, String ending) {
        return ContentDisposition.attachment()
                .filename("budget-performance-" + year + "." + ending)
                .build()
                .toString();
    }
}
