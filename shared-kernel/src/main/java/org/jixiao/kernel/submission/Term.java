package org.jixiao.kernel.submission;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Until when something has to be with the finance bureau.
 *
 * @param dueOn the last day; null where the year sets none
 * @param objections why it cannot be submitted at all yet
 */
public record Term(@Nullable LocalDate dueOn, List<Refusal> objections) {

    public static Term until(@Nullable LocalDate lastDay) {
        return new Term(lastDay, List.of());
    }

    public static Term unknown(Refusal why) {
        return new Term(null, List.of(why));
    }
}
