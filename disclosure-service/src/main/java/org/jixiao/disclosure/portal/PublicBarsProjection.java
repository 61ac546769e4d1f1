package org.jixiao.disclosure.portal;

import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * The projects of which nothing may be shown, and since when: what was published before is never shown again. They are kept
 * apart from the publications, so that a publication that cannot be delivered never holds up a bar that waits behind it.
 */
@Component
class PublicBarsProjection extends Projection {

    static final String NAME = "disclosure-public-bars";

    private static final Table REVISION = PublicRevision.table("public_bars_revision");
    private static final Table BAR = Table.named("public_bars").withKey("project_code", "budget_year");

    PublicBarsProjection() {
        super(NAME, BAR, REVISION);
        on(DisclosureRestricted.class, (found, at) -> bar(found.projectCode(), found.budgetYear(), at));
        on(
                DisclosureRestrictionLifted.class,
                (lifted, _) -> changed(
                        BAR.row(lifted.projectCode(), lifted.budgetYear()).set("barred", false)));
        on(ClassifiedProjectRegistered.class, (secret, at) -> bar(secret.projectCode(), secret.budgetYear(), at));
    }

    private static List<Change> bar(String projectCode, int budgetYear, Happened at) {
        return changed(BAR.row(projectCode, budgetYear).set("barred", true).set("position", at.position()));
    }

    private static List<Change> changed(Change row) {
        return List.of(row, PublicRevision.counted(REVISION));
    }
}
