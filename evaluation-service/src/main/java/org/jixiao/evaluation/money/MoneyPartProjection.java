package org.jixiao.evaluation.money;

import java.util.List;
import java.util.stream.Stream;
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

/** Which projects and units there are, which projects carry a policy out, and on which days they were linked to it. */
@Component
class MoneyPartProjection extends Projection {

    private static final Table PART = Table.named("money_part").withKey("budget_year", "kind", "code");
    private static final Table POLICY = Table.named("policy_projects").withKey("budget_year", "code");
    private static final Table LINK = Table.named("policy_link").withKey("code", "project", "budget_year", "linked_on");

    MoneyPartProjection() {
        super("evaluation-money-parts", PART, POLICY, LINK);
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

    /** Every day counts on which a project was named, so that the first one stays known however often others are linked. */
    private static List<Change> projects(Subject policy, List<String> projects, Happened at) {
        return Stream.concat(
                        Stream.of(POLICY.row(policy.budgetYear(), policy.code()).setJson("projects", projects)),
                        projects.stream()
                                .map(project ->
                                        LINK.row(policy.code(), project, policy.budgetYear(), at.businessDate())))
                .toList();
    }
}
