package org.jixiao.disclosure.portal;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.disclosure.item.Matters;
import org.jspecify.annotations.Nullable;

/**
 * One published version as it stands in the portal's table, without its content.
 *
 * @param unitName the unit's name, or its code where no name is known
 * @param note 更正说明; null for the first version
 * @param facts what a matter states that is no table of a goal; empty of others
 * @param position of the publication in the log
 */
public record PublishedItem(
        String itemId,
        int version,
        Matter matter,
        Subject subject,
        String name,
        String unitCode,
        String unitName,
        String indexNumber,
        String publisher,
        @Nullable String documentNumber,
        LocalDate publishedOn,
        String contentHash,
        @Nullable String note,
        Figures figures,
        List<Fact> facts,
        long position) {

    /** The permanent address of this version. */
    public String address() {
        return "/public/items/" + itemId + "/v" + version;
    }

    /** Where everything of its subject stands. */
    public String subjectAddress() {
        return Addresses.of(subject);
    }

    /** Where everything of its unit stands. */
    public String unitAddress() {
        return Addresses.ofUnit(unitCode, subject.budgetYear());
    }

    /** How the matter is written in addresses and keys. */
    String matterName() {
        return Matters.partOf(matter);
    }
}
