package org.jixiao.kernel.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.DelegationEnded;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jspecify.annotations.Nullable;

/** Who held which post of a unit when, and who stood in by delegation, from the first day on; nothing of it is ever forgotten. */
public record Tenures(List<Tenure> all, List<Delegation> delegations) {

    public Tenures {
        all = List.copyOf(all);
        delegations = List.copyOf(delegations);
    }

    public static Tenures none() {
        return new Tenures(List.of(), List.of());
    }

    /** Whether a person answers by a post on a day, as its holder or formally standing in. */
    public boolean holds(String staffId, Post post, @Nullable String division, LocalDate on) {
        return of(staffId, post, division, on).isPresent();
    }

    /**
     * For whom a person may do a task of a post on a day, as the delegate (代). What was left to somebody ends with who left it, also
     * where nothing was written down.
     */
    public Optional<OnBehalf> delegated(
            String staffId, Post post, @Nullable String division, DelegatedStep step, LocalDate on) {
        return delegations.stream()
                .filter(known -> known.isOf(post, division) && known.isTo(staffId) && known.covers(on))
                .filter(known -> known.includes(step))
                .filter(known -> holds(known.begun().holder().staffId(), post, division, on))
                .map(Delegation::onBehalf)
                .findFirst();
    }

    /** The tenure by which a person answers by a post on a day. */
    public Optional<Tenure> of(String staffId, Post post, @Nullable String division, LocalDate on) {
        return all.stream()
                .filter(tenure -> tenure.isFor(post, division)
                        && tenure.covers(on)
                        && tenure.holder().staffId().equals(staffId))
                .findFirst();
    }

    /** The tenure of this post that has no end yet: of its holder, or of who stands in. */
    public Optional<Tenure> lasting(Post post, @Nullable String division, boolean acting) {
        return all.stream()
                .filter(tenure ->
                        tenure.isFor(post, division) && tenure.filled().acting() == acting && tenure.lasts())
                .findFirst();
    }

    /** The tenure of a person in this post that has no end yet. */
    public Optional<Tenure> lastingOf(String staffId, Post post, @Nullable String division) {
        return all.stream()
                .filter(tenure -> tenure.isFor(post, division)
                        && tenure.lasts()
                        && tenure.holder().staffId().equals(staffId))
                .findFirst();
    }

    public Tenures after(PostsEvent event) {
        return switch (event) {
            case PostFilled filled -> new Tenures(with(all, new Tenure(filled, null)), delegations);
            case PostVacated vacated ->
                new Tenures(
                        all.stream()
                                .map(tenure -> isEndedBy(vacated, tenure) ? tenure.until(vacated.lastDay()) : tenure)
                                .toList(),
                        delegations);
            case PostDelegated delegated -> new Tenures(all, with(delegations, Delegation.of(delegated)));
            case DelegationEnded ended ->
                new Tenures(
                        all,
                        delegations.stream()
                                .map(known -> isEndedBy(ended, known) ? known.until(ended.lastDay()) : known)
                                .toList());
        };
    }

    private static <T> List<T> with(List<T> known, T next) {
        List<T> more = new ArrayList<>(known);
        more.add(next);
        return more;
    }

    private static boolean isEndedBy(DelegationEnded ended, Delegation delegation) {
        return delegation.isOf(ended.post(), ended.division())
                && delegation.isTo(ended.delegate().staffId())
                && delegation.begun().holder().equals(ended.holder())
                && delegation.begun().from().equals(ended.from())
                && delegation.lastDay().isAfter(ended.lastDay());
    }

    private static boolean isEndedBy(PostVacated vacated, Tenure tenure) {
        return tenure.lasts()
                && tenure.isFor(vacated.post(), vacated.division())
                && tenure.filled().acting() == vacated.acting()
                && tenure.holder().equals(vacated.holder())
                && tenure.filled().from().equals(vacated.from());
    }
}
