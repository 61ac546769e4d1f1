package org.jixiao.kernel.posts;

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
public record Tenure(PostFilled filled, @Nullable LocalDate lastDay) {

    public boolean isFor(Post post, @Nullable String division) {
        return filled.post() == post && Objects.equals(filled.division(), division);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(filled.from()) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean overlaps(LocalDate from, LocalDate until) {
        return !until.isBefore(filled.from()) && (lastDay == null || !from.isAfter(lastDay));
    }

    public boolean lasts() {
        return lastDay == null;
    }

    public Person holder() {
        return filled.holder();
    }

    public Tenure until(LocalDate day) {
        return new Tenure(filled, day);
    }
}
