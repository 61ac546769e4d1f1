package org.jixiao.evaluation.resultapplication.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps what was proposed and decided of each result, and what was arranged in every year, which says whether it was applied. */
@Component
class ResultApplicationProjection extends Projection {

    static final String NAME = "evaluation-result-applications";

    private static final Table APPLICATION = Table.named("result_application").withKey("budget_year", "kind", "code");
    private static final Table ARRANGED = Table.named("arranged_budget").withKey("code", "budget_year");

    ResultApplicationProjection() {
        super(NAME, APPLICATION, ARRANGED);
        perSubject();
        on(
                ApplicationProposed.class,
                (event, _) -> List.of(row(event.subject())
                        .set("binds_year", event.bindsYear())
                        .setJson("proposed", event)
                        .set("lapsed", false)));
        on(
                ApplicationDecided.class,
                (event, _) ->
                        List.of(row(event.subject()).setJson("decided", event).set("reopened", null)));
        on(
                ApplicationReopened.class,
                (event, _) -> List.of(row(event.subject()).set("decided", null).setJson("reopened", event)));
        on(
                ApplicationLapsed.class,
                (event, _) -> List.of(row(event.subject()).set("reopened", null).set("lapsed", true)));
        on(
                BudgetArranged.class,
                (event, _) -> List.of(ARRANGED.row(event.projectCode(), event.budgetYear())
                        .set("amount", event.amount())
                        .set("arranged_on", event.arrangedOn())));
    }

    private static Change row(Subject subject) {
        return APPLICATION.row(subject.budgetYear(), subject.kind(), subject.code());
    }
}
