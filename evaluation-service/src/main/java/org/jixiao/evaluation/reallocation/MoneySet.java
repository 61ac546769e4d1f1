package org.jixiao.evaluation.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jspecify.annotations.Nullable;

/**
 * One set as it stands.
 *
 * @param before what finance had moved of each line when it was decided; none before
 * @param document of the decision; null before
 */
record MoneySet(
        String fundNature,
        List<Line> lines,
        List<Ground> grounds,
        List<BigDecimal> before,
        Standing standing,
        LocalDate proposedOn,
        @Nullable String document) {

    /** How far it is. */
    enum Standing {
        /** 已提出. */
        PROPOSED,
        /** 已决定，待财政执行. */
        DECIDED,
        /** 已执行. */
        CARRIED_OUT,
        /** 不再办理. */
        DROPPED
    }

    static MoneySet of(ReallocationProposed proposed) {
        return new MoneySet(
                proposed.fundNature(),
                proposed.lines(),
                proposed.grounds(),
                List.of(),
                Standing.PROPOSED,
                proposed.proposedOn(),
                null);
    }

    MoneySet decided(ReallocationDecided decided) {
        return new MoneySet(
                fundNature, lines, grounds, decided.before(), Standing.DECIDED, proposedOn, decided.document());
    }

    MoneySet with(Standing other) {
        return new MoneySet(fundNature, lines, grounds, before, other, proposedOn, document);
    }
}
