package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.PublicScope.Part;
import org.jixiao.contracts.goals.Rules.Disclosure;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.platform.aggregate.Refusal;

/** Clocks that a year can hold, and a public scope that names each kind of subject once. */
final class DisclosureIsSound {

    /** More days than these are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DisclosureIsSound() {}

    static List<Refusal> objections(Disclosure rules) {
        List<Refusal> objections = new ArrayList<>();
        if (!isTerm(rules.withBudgetDays()) || !isTerm(rules.otherWorkingDays())) {
            objections.add(Refusal.rule("disclosure-clocks-malformed").at("rules.disclosure"));
        }
        if (!isSound(rules.scope().withBudget())) {
            objections.add(Refusal.rule("public-scope-malformed").at("rules.disclosure.scope.withBudget"));
        }
        if (!isSound(rules.scope().withFinalAccounts())) {
            objections.add(Refusal.rule("public-scope-malformed").at("rules.disclosure.scope.withFinalAccounts"));
        }
        Remainder remainder = rules.remainder();
        if (remainder.fewestSubjects() < 1
                || remainder.largestShare().signum() <= 0
                || remainder.largestShare().compareTo(HUNDRED) > 0) {
            objections.add(Refusal.rule("remainder-malformed").at("rules.disclosure.remainder"));
        }
        return objections;
    }

    private static boolean isTerm(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }

    private static boolean isSound(List<Part> parts) {
        long kinds = parts.stream().map(Part::subject).distinct().count();
        return kinds == parts.size()
                && parts.stream().noneMatch(part -> part.keyOnly() && part.subject() != GoalSubject.PROJECT);
    }
}
