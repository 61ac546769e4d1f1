package org.jixiao.disclosure.portal;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the portal shows: every published version, the names of units, and the projects that are barred as far as this projection has
 * come. {@link PublicBarsProjection} has the bars as well, and waits for no publication.
 */
@Component
class PublicItemsProjection extends Projection {

    static final String NAME = "disclosure-public-items";

    private static final Table ITEM = Table.named("published_item").withKey("item_id", "item_version");
    private static final Table BARRED = Table.named("barred_project").withKey("project_code", "budget_year");
    private static final Table WITHDRAWN = Table.named("withdrawn_item").withKey("item_id");
    private static final Table UNIT = Table.named("unit_name").withKey("unit_code", "budget_year");
    private static final Table REVISION = PublicRevision.table("public_items_revision");

    PublicItemsProjection() {
        super(NAME, ITEM, BARRED, UNIT, WITHDRAWN, REVISION);
        on(ItemPublished.class, PublicItemsProjection::published);
        on(ItemWithdrawn.class, PublicItemsProjection::withdrawn);
        on(DisclosureRestricted.class, (found, at) -> bar(found.projectCode(), found.budgetYear(), at));
        on(
                DisclosureRestrictionLifted.class,
                (lifted, _) -> changed(
                        BARRED.row(lifted.projectCode(), lifted.budgetYear()).set("barred", false)));
        on(ClassifiedProjectRegistered.class, (secret, at) -> bar(secret.projectCode(), secret.budgetYear(), at));
        on(UnitRegistered.class, PublicItemsProjection::named);
    }

    private static List<Change> published(ItemPublished item, Happened at) {
        Figures figures = Figures.of(item.content());
        return changed(ITEM.row(item.itemId(), item.version())
                .set("matter", item.matter().name())
                .set("kind", item.subject().kind())
                .set("code", item.subject().code())
                .set("budget_year", item.subject().budgetYear())
                .set("name", item.content().name())
                .set("unit_code", item.content().unitCode())
                .set("index_number", item.indexNumber())
                .set("publisher", item.publisher())
                .set("document_number", item.documentNumber())
                .set("published_on", item.publishedOn())
                .set("content_hash", item.contentHash())
                .set("content", CanonicalJson.of(item.paper()))
                .set("note", item.note())
                .set("budget", figures.budget())
                .set("executed", figures.executed())
                .set("total", figures.total())
                .set("grade", figures.grade())
                .set("reached", figures.reached())
                .set("missed", figures.missed())
                .setJson("facts", facts(item.content().account()))
                .set("position", at.position()));
    }

    private static List<Fact> facts(@Nullable PublicAccount account) {
        return account == null ? List.of() : account.facts();
    }

    /** Versions up to the last one that is public; another may follow. */
    private static List<Change> withdrawn(ItemWithdrawn item, Happened at) {
        return changed(WITHDRAWN
                .row(item.itemId())
                .set("position", at.position())
                .set("note", item.note())
                .set("withdrawn_on", item.withdrawnOn()));
    }

    /** For good for what is public now: once the bar is gone only what is published after it may be seen. */
    private static List<Change> bar(String projectCode, int budgetYear, Happened at) {
        return changed(BARRED.row(projectCode, budgetYear).set("barred", true).set("position", at.position()));
    }

    private static List<Change> named(UnitRegistered unit, Happened at) {
        return changed(UNIT.row(unit.unitCode(), unit.budgetYear()).set("name", unit.name()));
    }

    private static List<Change> changed(Change row) {
        return List.of(row, PublicRevision.counted(REVISION));
    }
}
