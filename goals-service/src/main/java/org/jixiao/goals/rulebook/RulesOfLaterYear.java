package org.jixiao.goals.rulebook;

import java.time.LocalDate;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.Review;
import org.jspecify.annotations.Nullable;

/** The rules of an earlier year for a later one (开年): the numbers stay, the terms come as many years later. */
final class RulesOfLaterYear {

    private RulesOfLaterYear() {}

    static Rules of(Rules earlier, int years) {
        return new Rules(
                earlier.weights(),
                earlier.goals(),
                later(earlier.review(), years),
                earlier.appraisal(),
                earlier.lights(),
                earlier.scores(),
                earlier.disclosure(),
                null, // nothing of a year that is opened is taken over
                earlier.materials());
    }

    private static Review later(Review review, int years) {
        return new Review(
                review.paths(),
                review.trialConfirmedBy(),
                review.sheet(),
                review.bands(),
                later(review.submitBy(), years),
                review.adjustUntilMonth());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
