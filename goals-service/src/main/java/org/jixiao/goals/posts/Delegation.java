package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.Objects;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a colleague stands in for the holder of a post (AB角).
 *
 * @param lastDay the last day that is left; before the first where there is none
 */
record Delegation(PostDelegated begun, LocalDate lastDay) {

    static Delegation of(PostDelegated begun) {
        return new Delegation(begun, begun.until());
    }

    boolean isOf(Post post, @Nullable String division) {
        return begun.post() == post && Objects.equals(begun.division(), division);
    }

    boolean isTo(String staffId) {
        return begun.delegate().staffId().equals(staffId);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(begun.from()) && !day.isAfter(lastDay);
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return !from.isAfter(lastDay) && !until.isBefore(begun.from()) && !lastDay.isBefore(begun.from());
    }

    boolean includes(DelegatedStep step) {
        return begun.steps().contains(step);
    }

    Delegation until(LocalDate day) {
        return new Delegation(begun, day);
    }

    OnBehalf onBehalf() {
        return new OnBehalf(begun.delegate(), begun.holder(), begun.post(), begun.division());
    }
}
