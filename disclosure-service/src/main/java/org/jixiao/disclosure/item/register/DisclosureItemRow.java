package org.jixiao.disclosure.item.register;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param projectName null where the item is withheld
 * @param dueOn the last lawful day; null where the item was withheld before its clock started
 * @param contentHash what the secrecy reviewer reads and clears; null before the item is prepared
 * @param ground why it is withheld; null where it is not
 * @param version version of its stream, for {@code If-Match}
 */
record DisclosureItemRow(
        String projectCode,
        int budgetYear,
        Matter matter,
        @Nullable String projectName,
        Status status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate publishedOn,
        @Nullable String publisher,
        @Nullable String indexNumber,
        @Nullable String contentHash,
        @Nullable LegalGround ground,
        long version) {}
