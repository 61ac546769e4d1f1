package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultadjustment.OpenAdjustments;
import org.jixiao.evaluation.resultadjustment.OpenAdjustments.Reopened;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.stereotype.Component;

/** Adjustments of budgets whose result is 待复核 or was decided on again: the leaders drop them, or let them stand. */
@Component
class AdjustmentsToReconsider implements WaitingSteps {

    private final OpenAdjustments adjustments;

    AdjustmentsToReconsider(OpenAdjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return adjustments.toReconsider().stream()
                .filter(one -> !one.since().isAfter(day))
                .flatMap(one -> rules.of(one.adjustment().subject().budgetYear()).stream()
                        .map(known -> waiting(one, known)));
    }

    private static Waiting waiting(Reopened one, Rules rules) {
        AdjustmentDecided adjustment = one.adjustment();
        return new Waiting(
                adjustment.subject(),
                adjustment.subject().code(),
                Task.RECONSIDER_ADJUSTMENT,
                Set.of(Addressee.role(OfficeRoles.OFFICE_LEADER)),
                HeadedBy.office(null),
                one.since(),
                ReminderPlans.calendar(rules)
                        .after(one.since(), rules.reminders().terms().conclude()),
                Integer.toString(adjustment.number()));
    }
}
