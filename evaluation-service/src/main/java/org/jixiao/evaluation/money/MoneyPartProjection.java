package org.jixiao.evaluation.money;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Which projects and units there are, and which projects carry a policy out. */
@Component
class MoneyPartProjection extends Projection {

    private static final Table PART = Table.named("money_part").withKey("budget_year", "kind", "code");
    private static final Table POLICY = Table.named("policy_projects").withKey("budget_year", "code");

    MoneyPartProjection() {
        super("evaluation-money-parts", PART, POLICY);
        perSubject();
        on(
                ProjectProposed.class,
                (event, _) -> part(Subject.project(event.projectCode(), event.budgetYear()), event.unitCode()));
        on(
                ProjectTransferred.class,
                (event, _) -> part(Subject.project(event.projectCode(), event.budgetYear()), event.unitCode()));
        on(
                ClassifiedProjectRegistered.class,
                (event, _) -> part(Subject.project(event.projectCode(), event.budgetYear()), event.unitCode()));
        on(
                UnitRegistered.class,
                (event, _) -> part(Subject.unit(event.unitCode(), event.budgetYear()), event.unitCode()));
        on(PolicyProposed.class, (event, at) -> projects(event.subject(), event.projects(), at));
        on(PolicyProjectsLinked.class, (event, at) -> projects(event.subject(), event.projects(), at));
    }

    private static List<Change> part(Subject subject, String unitCode) {
        return List.of(
                PART.row(subject.budgetYear(), subject.kind(), subject.code()).set("unit_code", unitCode));
    }

    private static List<Change> projects(Subject policy, List<String> projects, Happened at) {
        return List.of(POLICY.row(policy.budgetYear(), policy.code())
                .setJson("projects", projects)
                .set("linked_on", at.businessDate()));
    }
}
