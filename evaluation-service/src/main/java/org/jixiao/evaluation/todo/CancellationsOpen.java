package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultapplication.CancelledPolicies;
import org.jixiao.evaluation.resultapplication.CancelledPolicies.Unspent;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.stereotype.Component;

/** Cancelled policies whose projects have money all the same: 计划财务处 has it reduced or clawed back. */
@Component
class CancellationsOpen implements WaitingSteps {

    private final CancelledPolicies policies;

    CancellationsOpen(CancelledPolicies policies) {
        this.policies = policies;
    }

    /** One for each policy, since the first of its projects. */
    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        Map<Subject, Unspent> first = new LinkedHashMap<>();
        policies.unspent().stream()
                .filter(one -> !one.since().isAfter(day))
                .forEach(one -> first.merge(
                        one.policy(), one, (left, right) -> right.since().isBefore(left.since()) ? right : left));
        return first.values().stream()
                .flatMap(one -> rules.of(one.policy().budgetYear()).stream()
                        .map(known -> new Waiting(
                                one.policy(),
                                one.name(),
                                Task.REDUCE_CANCELLED,
                                Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                                HeadedBy.office(null),
                                one.since(),
                                ReminderPlans.calendar(known)
                                        .after(
                                                one.since(),
                                                known.reminders().terms().conclude()))));
    }
}
