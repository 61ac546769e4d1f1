package org.jixiao.disclosure.item.register;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param batchUnit the unit in whose batch it waits or is left out; null for the department's
 * @param name null where the item is withheld
 * @param itemVersion the version that was or will be published; null where the item was withheld from the beginning
 * @param dueOn the last lawful day; null before the reply, and for what is not published of the office's own accord
 * @param daysLeft calendar days until then, negative where it is late; null where nothing is open or no clock runs
 * @param publisher 发布机关; null before the item is prepared, as all that is prepared
 * @param documentNumber 文号 of the paper that it is issued with; null where there is none
 * @param note 更正说明; null for the first version
 * @param contentHash hash of publisher, 文号, note and content together, which the secrecy reviewer and the leader clear
 * @param ground why it is withheld; null where it is not
 * @param reexamineOn day on which what is withheld is looked at again; null where nothing is
 * @param version version of its stream, for {@code If-Match}
 */
record DisclosureItemRow(
        Subject subject,
        Matter matter,
        Occasion occasion,
        @Nullable String batchUnit,
        @Nullable String name,
        DisclosureAttribute attribute,
        @Nullable Integer itemVersion,
        Status status,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable LocalDate publishedOn,
        @Nullable String publisher,
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable String indexNumber,
        @Nullable String contentHash,
        @Nullable LegalGround ground,
        @Nullable LocalDate reexamineOn,
        long version) {}
