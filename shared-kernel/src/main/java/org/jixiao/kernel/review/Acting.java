package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.kernel.posts.Tenures;
import org.jspecify.annotations.Nullable;

/**
 * The unit of who acts: who holds its posts and who stands in, and what the unit is.
 *
 * @param kind null where it is not registered for the year, or does not matter
 */
public record Acting(Tenures posts, @Nullable UnitKind kind) {

    public static Acting nobody() {
        return new Acting(Tenures.none(), null);
    }

    public Acting after(StoredEvent event) {
        return switch (event) {
            case PostsEvent heard -> new Acting(posts.after(heard), kind);
            case UnitRegistered unit -> new Acting(posts, unit.kind());
            default -> this;
        };
    }

    public boolean holds(String staffId, Post post, @Nullable String division, LocalDate on) {
        return posts.holds(staffId, post, division, on);
    }

    /** For whom the actor does a task of a post of the own unit. */
    public Optional<OnBehalf> delegated(
            String staffId, Post post, @Nullable String division, DelegatedStep step, LocalDate on) {
        return posts.delegated(staffId, post, division, step, on);
    }

    /** Whether the unit is the 机关, whose divisions fill the seats of "3+X". */
    public boolean isHeadquarters() {
        return kind == UnitKind.HEADQUARTERS;
    }
}
