package org.jixiao.goals.project;

import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.goals.project.ProjectState.Known;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Money that finance gave before the gates were passed (未过闸资金). A trial meets no
 * gate, and what was taken over met its gates elsewhere. */
final class BreachRules {

    private BreachRules() {}

    static Decision<ProjectEvent> report(ReportUngatedBudget command, Known project) {
        List<Refusal> unmet = project.gates().unmetForAnyMoney(project.exemptFromAppraisal());
        boolean givesMoney = command.amount().signum() > 0;
        if (unmet.isEmpty()
                || project.isTrial()
                || project.progress().imported() != null
                || !givesMoney
                || project.progress().breaches().contains(command.documentNumber())) {
            return Decision.nothingToDo();
        }
        return Decision.accept(new UngatedBudgetReported(
                command.projectCode(),
                command.budgetYear(),
                command.documentNumber(),
                command.amount(),
                unmet.stream().map(Refusal::code).toList()));
    }
}
