package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.GoalState.Written;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;
import org.jspecify.annotations.Nullable;

/** In the hands of heads, seats and lead, for the first time or to be adjusted. */
sealed interface Reviewed extends Written, UnderReview permits InReview, Completing, Passed {

    Round round();

    /** What is asked of a goal that was approved before; null for one that was not. */
    @Nullable
    Adjustment adjustment();

    /** The same review of another adjustment. */
    default Reviewed adjusting(Adjustment adjustment) {
        return switch (this) {
            case InReview(var known, var text, var confirmed, var round, var opinions, var _) ->
                new InReview(known, text, confirmed, round, opinions, adjustment);
            case Completing(var known, var text, var confirmed, var round, var _, var completed) ->
                new Completing(known, text, confirmed, round, adjustment, completed);
            case Passed(var known, var text, var confirmed, var round, var grade, var seen, var _) ->
                new Passed(known, text, confirmed, round, grade, seen, adjustment);
        };
    }

    @Override
    default Route route() {
        return new Route(round().route());
    }

    @Override
    default Acting acting() {
        return circumstances().asked().acting();
    }

    @Override
    default boolean isAuthor(String staffId, LocalDate on) {
        return circumstances().subject().officers().isInCharge(staffId, on);
    }

    @Override
    default List<Voice> voices() {
        return List.of();
    }

    @Override
    default List<Post> unconfirmedBy() {
        return confirmations().missing(route().confirmedBy(), text().hash());
    }

    @Override
    default String contentHash() {
        return text().hash();
    }
}
