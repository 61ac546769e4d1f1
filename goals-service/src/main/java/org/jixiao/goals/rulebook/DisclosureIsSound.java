package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jixiao.contracts.goals.DisclosureHandling;
import org.jixiao.contracts.goals.DisclosureHandling.IndexSeries;
import org.jixiao.contracts.goals.DisclosureHandling.RequestTerms;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.PublicScope.Part;
import org.jixiao.contracts.goals.Rules.Disclosure;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.platform.aggregate.Refusal;

/** Clocks that a year can hold, and a public scope that names each kind of subject once. */
final class DisclosureIsSound {

    /** More days than these are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    /** What is withheld is looked at again within three years at most. */
    private static final int MOST_MONTHS = 36;

    /** 政府信息公开条例 art. 30, 32, 33: an office may be faster, but not slower. */
    private static final RequestTerms STATUTE = new RequestTerms(7, 15, 20, 20);

    private static final Pattern SERIES = Pattern.compile("[0-9A-Z]{9,18}");

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
        objections.addAll(objections(rules.handling()));
        return objections;
    }

    /** Terms and months that a year can hold, and one series for whatever has none of its own. */
    private static List<Refusal> objections(DisclosureHandling handling) {
        List<Refusal> objections = new ArrayList<>();
        RequestTerms terms = handling.requests();
        if (!isWithin(STATUTE.complete(), terms.complete())
                || !isWithin(STATUTE.thirdParty(), terms.thirdParty())
                || !isWithin(STATUTE.answer(), terms.answer())
                || !isWithin(STATUTE.extension(), terms.extension())) {
            objections.add(Refusal.rule("request-terms-malformed").at("rules.disclosure.handling.requests"));
        }
        if (handling.reexamineMonths() < 1 || handling.reexamineMonths() > MOST_MONTHS) {
            objections.add(
                    Refusal.rule("reexamination-term-malformed").at("rules.disclosure.handling.reexamineMonths"));
        }
        List<IndexSeries> series = handling.indexSeries();
        long units = series.stream()
                .map(one -> Objects.toString(one.unitCode(), ""))
                .distinct()
                .count();
        if (units != series.size()
                || series.stream().noneMatch(one -> one.unitCode() == null)
                || !series.stream().allMatch(one -> SERIES.matcher(one.code()).matches())) {
            objections.add(Refusal.rule("index-series-malformed").at("rules.disclosure.handling.indexSeries"));
        }
        return objections;
    }

    private static boolean isWithin(int most, int days) {
        return days >= 1 && days <= most;
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
