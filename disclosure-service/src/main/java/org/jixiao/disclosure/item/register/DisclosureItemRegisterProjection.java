package org.jixiao.disclosure.item.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchLeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemLapsed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * One row per item, published or not, and one per batch whose clock runs: questions to one ask for the other. What is withheld stands here
 * with its ground and without its content; the department's batch has no unit.
 */
@Component
class DisclosureItemRegisterProjection extends Projection {

    static final String NAME = "disclosure-item-register";

    private static final Table TABLE =
            Table.named("disclosure_item_register").withKey("kind", "code", "budget_year", "matter");

    private static final Table BATCH = Table.named("disclosure_batch").withKey("budget_year", "occasion", "unit_code");

    private static final Table POSTING =
            Table.named("disclosure_posting").withKey("kind", "code", "budget_year", "matter", "item_version", "venue");

    DisclosureItemRegisterProjection() {
        super(NAME, TABLE, BATCH, POSTING);
        perSubject();
        on(DisclosureItemEvent.class, DisclosureItemRegisterProjection::project);
        on(DisclosureBatchEvent.class, (event, _) -> List.of(batch(event)));
    }

    private static Change posting(ItemPosted posted) {
        Subject subject = posted.subject();
        return POSTING.row(
                        subject.kind(),
                        subject.code(),
                        subject.budgetYear(),
                        posted.matter().name(),
                        posted.version(),
                        posted.venue())
                .set("address", posted.address())
                .set("receipt", posted.receipt())
                .set("posted_on", posted.postedOn());
    }

    private static Change batch(DisclosureBatchEvent event) {
        String unit = event.unitCode();
        Change row = BATCH.row(event.budgetYear(), event.occasion().name(), unit == null ? "" : unit);
        return switch (event) {
            case ClockStarted clock ->
                row.set("document", clock.document())
                        .set("replied_on", clock.repliedOn())
                        .set("due_on", clock.dueOn())
                        .set("warn_on", clock.warnOn());
            case BatchReleased batch ->
                row.set("released_on", batch.releasedOn()).setJson("items", batch.items());
            case BatchLeftOut left -> row.setJson("left_out", left.items());
        };
    }

    private static List<Change> project(DisclosureItemEvent event, Happened at) {
        Subject subject = event.subject();
        Change row = TABLE.row(
                        subject.kind(),
                        subject.code(),
                        subject.budgetYear(),
                        event.matter().name())
                .set("occasion", event.matter().occasion())
                .set("version", at.version());
        if (event instanceof ItemPosted posted) {
            return List.of(row, posting(posted));
        }
        return List.of(
                switch (event) {
                    case ItemDue due -> due(row, due);
                    case ItemOpened opened ->
                        row.set("status", Status.DUE)
                                .set("attribute", DisclosureAttribute.ACTIVE)
                                .set("in_scope", true)
                                .set("due_on", opened.dueOn())
                                .set("since", opened.openedOn());
                    case ItemPrepared prepared ->
                        row.set("status", Status.PREPARED)
                                .set("since", at.businessDate())
                                .set("publisher", prepared.publisher())
                                .set("document_number", prepared.documentNumber())
                                .set("note", prepared.note())
                                .setJson("content", prepared.content())
                                .set("content_hash", prepared.contentHash());
                    case SecrecyReviewed review ->
                        review.outcome() == Outcome.MAY_BE_PUBLISHED
                                ? row.set("status", Status.CLEARED).set("since", review.reviewedOn())
                                : row;
                    case ReleaseApproved approved ->
                        row.set("status", Status.APPROVED).set("since", approved.approvedOn());
                    case CorrectionOrdered _, ItemPosted _ -> row;
                    case ItemWithdrawn withdrawn ->
                        row.set("status", Status.WITHDRAWN)
                                .set("ground", withdrawn.ground())
                                .set("reexamine_on", withdrawn.reexamineOn())
                                .set("public_version", null)
                                .set("due_on", null)
                                .set("content", null);
                    case ItemLapsed lapsed ->
                        row.set("status", Status.LAPSED)
                                .set("since", lapsed.lapsedOn())
                                .set("item_version", lapsed.version())
                                .set("reexamine_on", null)
                                .set("due_on", null)
                                .set("content", null);
                    case ItemWithheld withheld ->
                        row.set("status", Status.WITHHELD)
                                .set("attribute", withheld.attribute())
                                .set("in_scope", withheld.inScope())
                                .set("batch_unit", withheld.batchUnit())
                                .set("ground", withheld.ground())
                                .set("reexamine_on", withheld.reexamineOn())
                                .set("due_on", null)
                                .set("name", null)
                                .set("content", null);
                    case ItemReexamined reexamined -> row.set("reexamine_on", reexamined.reexamineOn());
                    case ItemPublished published ->
                        row.set("status", Status.PUBLISHED)
                                .set("public_version", published.version())
                                .set("index_number", published.indexNumber())
                                .set("published_on", published.publishedOn())
                                .set("due_on", published.dueOn());
                });
    }

    private static Change due(Change row, ItemDue due) {
        return row.set("status", Status.DUE)
                .set("since", due.recordedOn())
                .set("attribute", due.attribute())
                .set("in_scope", due.attribute() == DisclosureAttribute.ACTIVE)
                .set("batch_unit", due.batchUnit())
                .set("item_version", due.version())
                .set("due_on", due.dueOn())
                .set("name", due.content().name())
                .set("unit_code", due.content().unitCode())
                .set("publisher", null)
                .set("document_number", null)
                .set("note", null)
                .set("content_hash", null)
                .set("ground", null)
                .set("reexamine_on", null)
                .setJson("content", due.content());
    }
}
