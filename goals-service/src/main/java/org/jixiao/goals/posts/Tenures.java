package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jspecify.annotations.Nullable;

/** Who held which post of a unit when, from the first day on; nothing of it is ever forgotten. */
public record Tenures(List<Tenure> all) {

    public Tenures {
        all = List.copyOf(all);
    }

    public static Tenures none() {
        return new Tenures(List.of());
    }

    /** Whether a person answers by a post on a day, as its holder or formally standing in. */
    public boolean holds(String staffId, Post post, @Nullable String division, LocalDate on) {
        return all.stream()
                .anyMatch(tenure -> tenure.isFor(post, division)
                        && tenure.covers(on)
                        && tenure.holder().staffId().equals(staffId));
    }

    /** The tenure of this post that has no end yet: of its holder, or of who stands in. */
    Optional<Tenure> lasting(Post post, @Nullable String division, boolean acting) {
        return all.stream()
                .filter(tenure ->
                        tenure.isFor(post, division) && tenure.filled().acting() == acting && tenure.lasts())
                .findFirst();
    }

    /** The tenure of a person in this post that has no end yet. */
    Optional<Tenure> lastingOf(String staffId, Post post, @Nullable String division) {
        return all.stream()
                .filter(tenure -> tenure.isFor(post, division)
                        && tenure.lasts()
                        && tenure.holder().staffId().equals(staffId))
                .findFirst();
    }

    public Tenures after(PostsEvent event) {
        return switch (event) {
            case PostFilled filled -> and(filled);
            case PostVacated vacated ->
                new Tenures(all.stream()
                        .map(tenure -> isEndedBy(vacated, tenure) ? tenure.until(vacated.lastDay()) : tenure)
                        .toList());
        };
    }

    private Tenures and(PostFilled filled) {
        List<Tenure> more = new ArrayList<>(all);
        more.add(new Tenure(filled, null));
        return new Tenures(more);
    }

    private static boolean isEndedBy(PostVacated vacated, Tenure tenure) {
        return tenure.lasts()
                && tenure.isFor(vacated.post(), vacated.division())
                && tenure.filled().acting() == vacated.acting()
                && tenure.holder().equals(vacated.holder())
                && tenure.filled().from().equals(vacated.from());
    }
}
