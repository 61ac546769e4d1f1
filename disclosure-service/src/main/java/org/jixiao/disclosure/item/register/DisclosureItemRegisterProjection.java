package org.jixiao.disclosure.item.register;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per item, published or not. What is withheld stands here with its ground and without its content. */
@Component
class DisclosureItemRegisterProjection extends Projection {

    static final String NAME = "disclosure-item-register";

    private static final Table TABLE =
            Table.named("disclosure_item_register").withKey("project_code", "budget_year", "matter");

    DisclosureItemRegisterProjection() {
        super(NAME, TABLE);
        perSubject();
        on(DisclosureItemEvent.class, DisclosureItemRegisterProjection::project);
    }

    private static List<Change> project(DisclosureItemEvent event, Happened at) {
        Change row = TABLE.row(
                        event.projectCode(), event.budgetYear(), event.matter().name())
                .set("version", at.version());
        return switch (event) {
            case ItemDue due ->
                List.of(status(row, Status.DUE)
                        .set("due_on", due.dueOn())
                        .set("project_name", due.content().projectName())
                        .setJson("content", due.content()));
            case ItemPrepared prepared ->
                List.of(status(row, Status.PREPARED)
                        .set("publisher", prepared.publisher())
                        .set("content_hash", prepared.contentHash()));
            case SecrecyReviewed review ->
                review.outcome() == Outcome.MAY_BE_PUBLISHED ? List.of(status(row, Status.CLEARED)) : List.of(row);
            case ItemWithheld withheld ->
                List.of(status(row, Status.WITHHELD)
                        .set("ground", withheld.ground().name())
                        .set("project_name", null)
                        .set("content", null));
            case ItemPublished published ->
                List.of(status(row, Status.PUBLISHED)
                        .set("index_number", published.indexNumber())
                        .set("published_on", published.publishedOn()));
        };
    }

    private static Change status(Change row, Status status) {
        return row.set("status", status.name());
    }
}
