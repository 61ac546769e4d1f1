package org.jixiao.disclosure.portal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** What programs get where people get pages. */
final class Documents {

    private Documents() {}

    /** One published version in a list; its content is at the address. */
    record Entry(
            String itemId,
            int version,
            String matter,
            Subject subject,
            String name,
            String unit,
            String indexNumber,
            LocalDate publishedOn,
            String contentHash,
            String address) {

        static Entry of(PublishedItem item) {
            return new Entry(
                    item.itemId(),
                    item.version(),
                    item.matterName(),
                    item.subject(),
                    item.name(),
                    item.unitName(),
                    item.indexNumber(),
                    item.publishedOn(),
                    item.contentHash(),
                    item.address());
        }
    }

    record Index(int year, List<Integer> years, List<Entry> items) {}

    /** The versions to which a hash belongs; none if nothing that is public has it. */
    record Verified(String contentHash, List<Entry> items) {}

    /** All that is published of one unit in a year. */
    record OfUnit(int year, String unitCode, String unit, List<Entry> items) {}

    /** All that is published of one subject. */
    record OfSubject(Subject subject, List<Document> items) {}

    /**
     * One published version.
     *
     * @param contentHash SHA-256 of the content exactly as it stands in this document
     * @param note 更正说明; null for the first version
     * @param position of the publication in the log
     * @param content canonical JSON (RFC 8785), not made again but passed on as it was hashed
     */
    record Document(
            String itemId,
            int version,
            String indexNumber,
            String publisher,
            @Nullable String documentNumber,
            LocalDate publishedOn,
            String attribute,
            String unit,
            String address,
            String contentHash,
            @Nullable String note,
            long position,
            @JsonRawValue String content) {

        static Document of(PublishedVersion version) {
            PublishedItem item = version.item();
            return new Document(
                    item.itemId(),
                    item.version(),
                    item.indexNumber(),
                    item.publisher(),
                    item.documentNumber(),
                    item.publishedOn(),
                    "主动公开",
                    item.unitName(),
                    item.address(),
                    item.contentHash(),
                    item.note(),
                    item.position(),
                    version.content());
        }
    }
}
