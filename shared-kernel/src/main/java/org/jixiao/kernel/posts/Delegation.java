package org.jixiao.kernel.posts;

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
public record Delegation(PostDelegated begun, LocalDate lastDay) {

    public static Delegation of(PostDelegated begun) {
        return new Delegation(begun, begun.until());
    }

    public boolean isOf(Post post, @Nullable String division) {
        return begun.post() == post && Objects.equals(begun.division(), division);
    }

    public boolean isTo(String staffId) {
        return begun.delegate().staffId().equals(staffId);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(begun.from()) && !day.isAfter(lastDay);
    }

    public boolean overlaps(LocalDate from, LocalDate until) {
        return !from.isAfter(lastDay) && !until.isBefore(begun.from()) && !lastDay.isBefore(begun.from());
    }

    public boolean includes(DelegatedStep step) {
        return begun.steps().contains(step);
    }

    public Delegation until(LocalDate day) {
        return new Delegation(begun, day);
    }

    public OnBehalf onBehalf() {
        return new OnBehalf(begun.delegate(), begun.holder(), begun.post(), begun.division());
    }
}
