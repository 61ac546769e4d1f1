package org.jixiao.goals.goal;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.goals.indicatorlibrary.AdoptedIndicators;
import org.jixiao.goals.subject.NamedProjects;
import org.jixiao.kernel.review.Acting;
import org.jspecify.annotations.Nullable;

/**
 * What was heard for one command only, of the streams that it asks for ({@link Goal#consultsFor}).
 *
 * @param acting the unit of who acts; nobody's where no post matters
 * @param library core indicators of the year; none where no indicator is judged
 * @param original last approved version of the goal that is to be copied, or whose money may be carried over; null where none is
 * @param named projects that the plan of a unit or department as a whole names; none where no plan is judged
 */
record Asked(
        Acting acting, AdoptedIndicators library, @Nullable GoalContent original, NamedProjects named) {

    static Asked nothing() {
        return new Asked(Acting.nobody(), AdoptedIndicators.none(), null, NamedProjects.none());
    }

    Asked after(StoredEvent event) {
        return switch (event) {
            case PostsEvent heard -> new Asked(acting.after(heard), library, original, named);
            case UnitEvent heard -> new Asked(acting.after(heard), library, original, named);
            case IndicatorLibraryEvent heard -> new Asked(acting, library.after(heard), original, named);
            case ProjectEvent heard -> new Asked(acting, library, original, named.after(heard));
            case GoalApproved copied -> new Asked(acting, library, copied.content(), named);
            case GoalAdjusted copied -> new Asked(acting, library, copied.content(), named);
            default -> this;
        };
    }
}
