package org.jixiao.disclosure.portal;

import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * The projects of which nothing may be shown, whatever was published before. They are kept apart from the publications, so that a
 * publication that cannot be delivered never holds up a bar that waits behind it.
 */
@Component
class PublicBarsProjection extends Projection {

    private static final Table BAR = Table.named("public_bars").withKey("project_code", "budget_year");

    PublicBarsProjection() {
        super("disclosure-public-bars", BAR);
        on(DisclosureRestricted.class, (found, _) -> bar(found.projectCode(), found.budgetYear(), true));
        on(DisclosureRestrictionLifted.class, (lifted, _) -> bar(lifted.projectCode(), lifted.budgetYear(), false));
        on(ClassifiedProjectRegistered.class, (secret, _) -> bar(secret.projectCode(), secret.budgetYear(), true));
    }

    private static List<Change> bar(String projectCode, int budgetYear, boolean barred) {
        return List.of(BAR.row(projectCode, budgetYear).set("barred", barred));
    }
}
