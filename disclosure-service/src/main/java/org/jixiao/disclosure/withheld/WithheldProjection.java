package org.jixiao.disclosure.withheld;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.disclosure.item.PublicEdition;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * Names, units and amounts by subject, and which of them are withheld: as a whole, or in one matter, or taken back. What is opened is
 * public no sooner than it is published.
 */
@Component
class WithheldProjection extends Projection {

    static final String NAME = "disclosure-withheld-subjects";

    private static final Table SUBJECT = Table.named("withheld_subject").withKey("kind", "code", "budget_year");
    private static final Table ITEM = Table.named("withheld_item").withKey("kind", "code", "budget_year", "matter");
    private static final Table POLICY = Table.named("policy_projects").withKey("policy", "budget_year");

    WithheldProjection() {
        super(NAME, SUBJECT, ITEM, POLICY);
        on(
                ProjectProposed.class,
                (project, _) -> List.of(project(project.projectCode(), project.budgetYear())
                        .set("name", project.name())
                        .set("unit_code", project.unitCode())
                        .set("requested", project.requestedAmount())));
        on(
                ProjectTransferred.class,
                (project, _) -> List.of(
                        project(project.projectCode(), project.budgetYear()).set("unit_code", project.unitCode())));
        on(GoalApproved.class, WithheldProjection::approved);
        on(
                GoalAdjusted.class,
                (goal, _) -> List.of(row(goal.subject())
                        .set("adjusted", goal.content().funding().total())));
        on(
                BudgetArranged.class,
                (budget, _) -> List.of(
                        project(budget.projectCode(), budget.budgetYear()).set("arranged", budget.amount())));
        on(
                SelfEvaluationFinalised.class,
                (result, _) -> List.of(row(result.subject())
                        .set("budget", result.sheet().execution().funds().budget())
                        .set("executed", result.sheet().execution().funds().executed())));
        on(
                ApplicationDecided.class,
                (decision, _) -> List.of(row(decision.subject()).set("decided", decision.upTo())));
        on(
                ClassifiedProjectRegistered.class,
                (secret, _) -> List.of(project(secret.projectCode(), secret.budgetYear())
                        .set("name", secret.codeName())
                        .set("unit_code", secret.unitCode())
                        .set("approved", secret.total())
                        .set("bar", LegalGround.ART_14)));
        on(
                DisclosureRestricted.class,
                (found, _) -> List.of(project(found.projectCode(), found.budgetYear())
                        .set("bar", found.ground())
                        .set("reexamine_on", found.reexamineOn())));
        on(
                DisclosureRestrictionLifted.class,
                (lifted, _) -> List.of(project(lifted.projectCode(), lifted.budgetYear())
                        .set("bar", null)
                        .set("reexamine_on", null)));
        on(PolicyProposed.class, (policy, _) -> carriedOut(policy.subject(), policy.projects()));
        on(PolicyProjectsLinked.class, (policy, _) -> carriedOut(policy.subject(), policy.projects()));
        on(ItemDue.class, (item, _) -> List.of(matter(item).set("money_prepared", false)));
        on(
                ItemPrepared.class,
                (item, _) -> List.of(matter(item)
                        .set(
                                "money_prepared",
                                !PublicEdition.money(item.content()).isEmpty())));
        on(
                ItemWithheld.class,
                (item, _) -> List.of(matter(item).set("withheld", true).set("money_prepared", false)));
        on(ItemPublished.class, WithheldProjection::published);
        on(
                ItemWithdrawn.class,
                (item, _) -> List.of(matter(item)
                        .set("withheld", true)
                        .set("published", false)
                        .set("money_prepared", false)
                        .set("money_public", false)));
    }

    /** The unit of a policy is known by its goal only; that of a project by the project, which may be transferred. */
    private static List<Change> approved(GoalApproved goal, Happened at) {
        Change row = row(goal.subject()).set("name", goal.name()).set("approved", goal.approvedBudget());
        return List.of(goal.subject().kind().equals(Subject.POLICY) ? row.set("unit_code", goal.unitCode()) : row);
    }

    /** A version that states no money leaves those before it where they are. */
    private static List<Change> published(ItemPublished item, Happened at) {
        Change row = matter(item).set("published", true);
        return List.of(PublicEdition.money(item.content()).isEmpty() ? row : row.set("money_public", true));
    }

    private static List<Change> carriedOut(Subject policy, List<String> projects) {
        return List.of(POLICY.row(policy.code(), policy.budgetYear()).setJson("projects", projects));
    }

    private static Change matter(DisclosureItemEvent item) {
        return ITEM.row(
                item.subject().kind(),
                item.subject().code(),
                item.subject().budgetYear(),
                item.matter().name());
    }

    private static Change project(String code, int budgetYear) {
        return row(Subject.project(code, budgetYear));
    }

    private static Change row(Subject subject) {
        return SUBJECT.row(subject.kind(), subject.code(), subject.budgetYear());
    }
}
