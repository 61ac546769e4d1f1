package org.jixiao.disclosure.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.proof.NoteSigner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is public of a year, as the municipal portal takes it over (「中国上海」): a page and a document of each item, the tables, what
 * it is, and the hash of every file in a list that the office signed. It holds nothing that the portal does not show, is in Chinese,
 * whoever asks for it, and the same on one day as long as nothing is published or taken back, and no unit gets another name.
 */
@Component
class ExportPackage {

    static final String ABOUT = "package.json";

    private final PublicItems items;
    private final ItemViews views;
    private final PortalPages pages;
    private final JsonMapper json;
    private final Words words;
    private final NoteSigner signer;
    private final String home;
    private final TransactionTemplate oneMoment;

    ExportPackage(
            PublicItems items,
            ItemViews views,
            PortalPages pages,
            JsonMapper json,
            Visits visits,
            ExportProperties properties,
            @ReadModel PlatformTransactionManager readModel) {
        this.items = items;
        this.views = views;
        this.pages = pages;
        this.json = json;
        this.words = visits.plain().words();
        this.signer = properties.noteSigner();
        this.home = properties.origin();
        this.oneMoment = new TransactionTemplate(readModel);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What the package is, under its signature.
     *
     * @param language of its pages and headings
     * @param packedOn the day on which everything was public that it holds
     * @param position of the last event by which something was published or taken back, of whatever year; -1 before the first
     */
    record About(int budgetYear, String language, String home, LocalDate packedOn, long position) {}

    /** The public half of the key, as C2SP's signed-note writes it. */
    String key() {
        return signer.key().toString();
    }

    /** Empty where nothing of the year is public. */
    byte[] of(int year, LocalDate day) {
        return Objects.requireNonNull(oneMoment.execute(_ -> packed(year, day)));
    }

    private byte[] packed(int year, LocalDate day) {
        List<PublishedItem> published = items.ofYear(year);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Archive archive =
                new Archive(bytes, manifest -> signer.sign(manifest).toString())) {
            archive.add(ABOUT, json.writeValueAsBytes(new About(year, words.tag(), home, day, items.lastChange())));
            archive.add("items.csv", utf8(Csv.of(DataField.ALL, published)));
            archive.add("items.xlsx", Workbook.of(year, published, words));
            archive.add(
                    "items.json",
                    json.writeValueAsBytes(
                            published.stream().map(DataField::row).toList()));
            archive.add("datapackage.json", json.writeValueAsBytes(DataPackage.of(year, words)));
            archive.add("portal.css", new ClassPathResource("static/public/portal.css").getContentAsByteArray());
            for (PublishedItem item : published) {
                PublishedVersion version =
                        items.find(item.itemId(), item.version()).orElseThrow(NotPublished::new);
                String name = item.itemId() + "-v" + item.version();
                archive.add(
                        "pages/" + name + ".html",
                        utf8(pages.export(views.view(version, List.of(), words), home, words)));
                archive.add("documents/" + name + ".json", json.writeValueAsBytes(Documents.Document.of(version)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
