package org.jixiao.monitoring.unitfacts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFact.Kind;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.Reported;
import org.jixiao.platform.aggregate.Refusal;

/** What must hold of the facts of a unit: persons and matters are whole, nothing is negative, and no part is above its whole. */
final class TheFactsFit {

    private static final int FEN = 2;

    private TheFactsFit() {}

    /** The reasons against what was reported, with what stands besides. */
    static List<Refusal> together(Map<Kind, UnitFact> facts, List<Reported> reported) {
        List<Refusal> refusals = new ArrayList<>();
        for (Reported fact : reported) {
            if (fact.value().signum() < 0) {
                refusals.add(Refusal.rule("unit-fact-negative").at(fact.place()));
            }
            int decimals = Math.max(0, fact.value().stripTrailingZeros().scale());
            if (decimals > (fact.kind().isMoney() ? FEN : 0)) {
                refusals.add(Refusal.rule("unit-fact-too-exact").at(fact.place()));
            }
        }
        if (isAbove(facts, Kind.FIXED_ASSETS_IN_USE, Kind.FIXED_ASSETS)) {
            refusals.add(Refusal.rule("assets-in-use-above-all").at(place(reported, Kind.FIXED_ASSETS_IN_USE)));
        }
        if (isAbove(facts, Kind.MATTERS_COMPLETED, Kind.MATTERS_ASSIGNED)) {
            refusals.add(Refusal.rule("matters-completed-above-assigned").at(place(reported, Kind.MATTERS_COMPLETED)));
        }
        return refusals;
    }

    private static boolean isAbove(Map<Kind, UnitFact> facts, Kind part, Kind whole) {
        UnitFact one = facts.get(part);
        UnitFact other = facts.get(whole);
        BigDecimal most = other == null ? null : other.value();
        return one != null && most != null && one.value().compareTo(most) > 0;
    }

    /** Where the part stands; the first place where only the whole was reported. */
    private static String place(List<Reported> reported, Kind part) {
        return reported.stream()
                .filter(fact -> fact.kind() == part)
                .findFirst()
                .orElse(reported.getFirst())
                .place();
    }
}
