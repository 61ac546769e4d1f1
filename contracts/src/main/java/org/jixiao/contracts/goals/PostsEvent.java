package org.jixiao.contracts.goals;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the posts (职务) of a unit. They belong to no budget year: who holds one, answers for all of them. */
public sealed interface PostsEvent extends StoredEvent {

    String unitCode();

    /**
     * A person came to hold a post (任职).
     *
     * @param division null for a post of the whole unit
     * @param acting formally appointed to stand in (代理) beside whoever holds the post
     * @param from the first day
     * @param documentNumber the paper of the appointment (任职文号)
     */
    @Published
    record PostFilled(
            String unitCode,
            Post post,
            @Nullable String division,
            Person holder,
            boolean acting,
            LocalDate from,
            String documentNumber)
            implements PostsEvent {}

    /**
     * A person left a post (离任), and stays answerable for the days until then.
     *
     * @param from the first day of what ended
     * @param lastDay the last day on which the person answered for it
     */
    @Published
    record PostVacated(
            String unitCode,
            Post post,
            @Nullable String division,
            Person holder,
            boolean acting,
            LocalDate from,
            LocalDate lastDay)
            implements PostsEvent {}
}
