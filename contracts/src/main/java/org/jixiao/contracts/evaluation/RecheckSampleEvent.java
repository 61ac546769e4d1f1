package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** Which results of a budget year are rechecked (复核抽查). */
public sealed interface RecheckSampleEvent extends StoredEvent {

    int budgetYear();

    /**
     * A sample was drawn. Whoever takes the seed and the candidates draws the same again.
     *
     * @param number counts the draws of the year from 1; a result that was a candidate once is none in a later draw
     * @param seed what decides by lot
     * @param share percent of each unit's results without alerts
     * @param leastPerUnit how many of them are drawn at least
     * @param rulebookVersion the rulebook that these two come from, and by which the rechecks are judged
     * @param candidates every result that was final, by unit and by lot
     */
    record RecheckSampleDrawn(
            int budgetYear,
            int number,
            String seed,
            BigDecimal share,
            int leastPerUnit,
            int rulebookVersion,
            List<Candidate> candidates,
            LocalDate drawnOn)
            implements RecheckSampleEvent {}

    /**
     * A result that might be drawn.
     *
     * @param alert something in it must be looked at
     * @param ground why it is rechecked; null where it is not
     */
    record Candidate(
            Subject subject,
            String name,
            String unitCode,
            int resultVersion,
            boolean alert,
            @Nullable Ground ground) {}

    /** Why a result is rechecked. */
    enum Ground {
        /** 预警. */
        ALERT,
        /** 抽查. */
        SAMPLE
    }
}
