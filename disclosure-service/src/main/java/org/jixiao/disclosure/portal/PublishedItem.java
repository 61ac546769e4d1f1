package org.jixiao.disclosure.portal;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.Matters;
import org.jspecify.annotations.Nullable;

/**
 * One published version as it stands in the portal's table.
 *
 * @param unitName the unit's name, or its code where no name is known
 * @param content the canonical JSON whose SHA-256 is the content hash
 * @param note 更正说明; null for the first version
 * @param position of the publication in the log
 */
public record PublishedItem(
        String itemId,
        int version,
        Matter matter,
        Subject subject,
        String name,
        String unitName,
        String indexNumber,
        String publisher,
        LocalDate publishedOn,
        String contentHash,
        String content,
        @Nullable String note,
        long position) {

    /** The permanent address of this version. */
    public String address() {
        return "/public/items/" + itemId + "/v" + version;
    }

    /** Where everything of its subject stands. */
    public String subjectAddress() {
        return Addresses.of(subject);
    }

    /** How the matter is written in addresses and keys. */
    String matterName() {
        return Matters.partOf(matter);
    }
}
