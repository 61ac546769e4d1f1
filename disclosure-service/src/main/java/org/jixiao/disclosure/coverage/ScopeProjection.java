package org.jixiao.disclosure.coverage;

import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * What tells the scope of a year beside its rulebook: the key projects (重点), those subjects that the department evaluated itself, those projects for which budget was arranged, those on trial (试编)
 * and so never published, which units take part in full, and which unit publishes with the department.
 */
@Component
class ScopeProjection extends Projection {

    static final String NAME = "disclosure-scope";

    private static final Table PROJECT = Table.named("key_project").withKey("project_code", "budget_year");
    private static final Table UNIT = Table.named("scope_unit").withKey("unit_code", "budget_year");
    private static final Table EVALUATED = Table.named("evaluated_subject").withKey("kind", "code", "budget_year");

    ScopeProjection() {
        super(NAME, PROJECT, UNIT, EVALUATED);
        on(
                ProjectProposed.class,
                (project, _) -> List.of(PROJECT.row(project.projectCode(), project.budgetYear())
                        .set("trial", project.participation() == Participation.TRIAL)));
        on(
                ProjectTransferred.class,
                (project, _) -> List.of(PROJECT.row(project.projectCode(), project.budgetYear())
                        .set("trial", project.participation() == Participation.TRIAL)));
        on(
                BudgetArranged.class,
                (budget, _) -> List.of(
                        PROJECT.row(budget.projectCode(), budget.budgetYear()).set("arranged", true)));
        on(
                KeyEvaluationFinalised.class,
                (result, _) -> List.of(EVALUATED
                        .row(
                                result.subject().kind(),
                                result.subject().code(),
                                result.subject().budgetYear())
                        .set("evaluated", true)));
        on(
                KeyProjectDesignated.class,
                (key, _) ->
                        List.of(PROJECT.row(key.projectCode(), key.budgetYear()).set("designated", true)));
        on(
                KeyDesignationLifted.class,
                (key, _) ->
                        List.of(PROJECT.row(key.projectCode(), key.budgetYear()).set("designated", false)));
        on(
                UnitRegistered.class,
                (unit, _) -> List.of(UNIT.row(unit.unitCode(), unit.budgetYear())
                        .set("name", unit.name())
                        .set("is_headquarters", unit.kind() == UnitKind.HEADQUARTERS)));
        on(
                ParticipationSet.class,
                (unit, _) -> List.of(UNIT.row(unit.unitCode(), unit.budgetYear())
                        .set("in_full", unit.participation() == Participation.FULL)));
    }
}
