package org.jixiao.goals.project.whenbudgetapproved;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** Finance's money is a fact, whatever the gates say; that a gate had not been passed is reported (未过闸资金). */
@Component
class WhenBudgetApprovedThenReportUngatedBudget extends Automation {

    WhenBudgetApprovedThenReportUngatedBudget() {
        super("goals-when-budget-approved-then-report-ungated-budget", Start.FROM_THE_BEGINNING);
        on(BudgetApproved.class, WhenBudgetApprovedThenReportUngatedBudget::react);
    }

    private static Reaction react(BudgetApproved event, Happened at) {
        Subject subject = event.subject();
        return subject.kind().equals(Subject.PROJECT)
                ? command(new ReportUngatedBudget(
                        subject.code(),
                        subject.budgetYear(),
                        event.document().number(),
                        event.document().amount()))
                : nothing();
    }
}
