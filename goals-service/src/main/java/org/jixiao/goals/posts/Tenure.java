package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.Objects;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a person answers by a post.
 *
 * @param filled how it began
 * @param lastDay null while it lasts
 */
record Tenure(PostFilled filled, @Nullable LocalDate lastDay) {

    boolean isFor(Post post, @Nullable String division) {
        return filled.post() == post && Objects.equals(filled.division(), division);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(filled.from()) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return !until.isBefore(filled.from()) && (lastDay == null || !from.isAfter(lastDay));
    }

    boolean lasts() {
        return lastDay == null;
    }

    Person holder() {
        return filled.holder();
    }

    Tenure until(LocalDate day) {
        return new Tenure(filled, day);
    }
}
