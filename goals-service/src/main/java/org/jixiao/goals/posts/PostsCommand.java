package org.jixiao.goals.posts;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a unit's posts. */
public sealed interface PostsCommand extends Command {

    String unitCode();

    @Override
    default Subject subject() {
        return Subject.organisation(unitCode());
    }

    /**
     * Let a person hold a post (任职). Whoever held it before leaves it on the day before.
     *
     * @param division null for a post of the whole unit
     * @param acting formally appointed to stand in (代理)
     */
    record FillPost(
            String unitCode,
            Post post,
            @Nullable String division,
            Person holder,
            boolean acting,
            LocalDate from,
            String documentNumber)
            implements PostsCommand {}

    /** Let a person leave a post (离任). */
    record VacatePost(String unitCode, Post post, @Nullable String division, String staffId, LocalDate lastDay)
            implements PostsCommand {}
}
