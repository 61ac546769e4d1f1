package org.jixiao.goals.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.ReminderRules.Terms;
import org.jixiao.platform.aggregate.Refusal;

/** Reminders come in an order, none of them for ever, and every escalation reaches somebody. */
final class RemindersAreSound {

    private static final String FIELD = "rules.reminders.";

    /** More working days than a year has are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    private static final Set<String> HEAR_OF_IT = Set.of("division-head", "planning-finance", "office-leader");

    private RemindersAreSound() {}

    static List<Refusal> objections(ReminderRules reminders) {
        List<Refusal> objections = new ArrayList<>();
        if (!ascending(Stream.concat(Stream.of(0), reminders.daysBefore().reversed().stream())
                .toList())) {
            objections.add(Refusal.rule("reminder-days-not-ordered").at(FIELD + "daysBefore"));
        }
        if (reminders.everyDays() < 1 || reminders.everyDays() > MOST_DAYS) {
            objections.add(Refusal.rule("reminder-interval-out-of-range").at(FIELD + "everyDays"));
        }
        objections.addAll(escalations(reminders.escalations()));
        if (!areOrdered(reminders.terms())) {
            objections.add(Refusal.rule("step-terms-not-ordered").at(FIELD + "terms"));
        }
        return objections;
    }

    private static List<Refusal> escalations(List<Escalation> escalations) {
        List<Refusal> objections = new ArrayList<>();
        if (!ascending(Stream.concat(Stream.of(0), escalations.stream().map(Escalation::afterDays))
                .toList())) {
            objections.add(Refusal.rule("escalations-not-ordered").at(FIELD + "escalations"));
        }
        for (int i = 0; i < escalations.size(); i++) {
            if (!HEAR_OF_IT.contains(escalations.get(i).to())) {
                objections.add(Refusal.rule("escalation-reaches-nobody").at(FIELD + "escalations[" + i + "].to"));
            }
        }
        return objections;
    }

    /** A seat is not late before the heads are, nor the lead before the seats. */
    private static boolean areOrdered(Terms terms) {
        return terms.confirm() >= 1
                && terms.confirm() <= terms.giveOpinion()
                && terms.giveOpinion() <= terms.conclude()
                && terms.conclude() <= MOST_DAYS
                && Stream.of(terms.complete(), terms.supervise(), terms.reply(), terms.revise())
                        .allMatch(days -> days >= 1 && days <= MOST_DAYS);
    }

    private static boolean ascending(List<Integer> days) {
        return days.getLast() <= MOST_DAYS
                && IntStream.range(1, days.size()).allMatch(i -> days.get(i - 1) < days.get(i));
    }
}
