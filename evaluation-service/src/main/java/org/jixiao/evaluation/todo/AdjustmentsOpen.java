package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultadjustment.OpenAdjustments;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.stereotype.Component;

/** Adjustments of budgets by results that finance has not made yet: 计划财务处 runs after them. */
@Component
class AdjustmentsOpen implements WaitingSteps {

    private final OpenAdjustments adjustments;

    AdjustmentsOpen(OpenAdjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return adjustments.all().stream()
                .filter(one -> !one.decidedOn().isAfter(day))
                .flatMap(one -> rules.of(one.subject().budgetYear()).stream().map(known -> waiting(one, known)));
    }

    private static Waiting waiting(AdjustmentDecided one, Rules rules) {
        return new Waiting(
                one.subject(),
                one.subject().code(),
                Task.FOLLOW_ADJUSTMENT,
                Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                HeadedBy.office(null),
                one.decidedOn(),
                ReminderPlans.calendar(rules)
                        .after(one.decidedOn(), rules.monitoring().fundControl().acknowledgeDays()));
    }
}
