package org.jixiao.disclosure.item.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jspecify.annotations.Nullable;

/**
 * An item with what the public sees, or would see.
 *
 * @param content null where the item is withheld or withdrawn
 * @param postings where else it stands, the latest version first
 */
record DisclosureItemDetail(DisclosureItemRow row, @Nullable PublicContent content, List<Posting> postings) {

    /** One venue, with its receipt. */
    record Posting(int version, String venue, String address, String receipt, LocalDate postedOn) {}
}
