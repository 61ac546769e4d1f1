package org.jixiao.disclosure.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.archive.Archive;
import org.jixiao.proof.NoteSigner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is public of a year, as the municipal portal takes it over (「中国上海」): a page and a document of each item, the tables, and
 * the hash of every file in a list that the office signed. It holds nothing that the portal does not show.
 */
@Component
class ExportPackage {

    private final PublicItems items;
    private final ItemViews views;
    private final PortalPages pages;
    private final JsonMapper json;
    private final NoteSigner signer;

    ExportPackage(PublicItems items, ItemViews views, PortalPages pages, JsonMapper json, ExportKey key) {
        this.items = items;
        this.views = views;
        this.pages = pages;
        this.json = json;
        this.signer = key.noteSigner();
    }

    /** The public half of the key, as C2SP's signed-note writes it. */
    String key() {
        return signer.key().toString();
    }

    /** @param home where the office's own portal is found */
    byte[] of(int year, Words words, String home) {
        List<PublishedItem> published = items.ofYear(year);
        if (published.isEmpty()) {
            throw new NotPublished();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Archive archive =
                new Archive(bytes, manifest -> signer.sign(manifest).toString())) {
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
