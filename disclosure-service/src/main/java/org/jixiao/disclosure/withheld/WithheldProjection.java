package org.jixiao.disclosure.withheld;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * Names and amounts by subject, and which of them are withheld: as a whole, or by a decision on an item while nothing of the subject is
 * public.
 */
@Component
class WithheldProjection extends Projection {

    private static final Table SUBJECT = Table.named("withheld_subject").withKey("kind", "code", "budget_year");

    WithheldProjection() {
        super("disclosure-withheld-subjects", SUBJECT);
        on(
                ProjectProposed.class,
                (project, _) -> List.of(row(Subject.project(project.projectCode(), project.budgetYear()))
                        .set("name", project.name())
                        .set("requested", project.requestedAmount())));
        on(GoalApproved.class, (goal, _) -> known(goal.subject(), goal.name(), goal.approvedBudget()));
        on(
                GoalAdjusted.class,
                (goal, _) -> List.of(row(goal.subject())
                        .set("adjusted", goal.content().funding().total())));
        on(
                ClassifiedProjectRegistered.class,
                (secret, _) -> List.of(row(Subject.project(secret.projectCode(), secret.budgetYear()))
                        .set("name", secret.codeName())
                        .set("approved", secret.total())
                        .set("barred", true)));
        on(
                DisclosureRestricted.class,
                (found, _) -> List.of(row(Subject.project(found.projectCode(), found.budgetYear()))
                        .set("barred", true)));
        on(ItemWithheld.class, (item, _) -> List.of(row(item.subject()).set("item_withheld", true)));
        on(ItemPublished.class, (item, _) -> List.of(row(item.subject()).set("published", true)));
        on(ItemOpened.class, (item, _) -> List.of(row(item.subject()).set("item_withheld", false)));
    }

    private static List<Change> known(Subject subject, String name, BigDecimal approved) {
        return List.of(row(subject).set("name", name).set("approved", approved));
    }

    private static Change row(Subject subject) {
        return SUBJECT.row(subject.kind(), subject.code(), subject.budgetYear());
    }
}
