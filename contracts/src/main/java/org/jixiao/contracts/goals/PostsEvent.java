package org.jixiao.contracts.goals;

import java.time.LocalDate;
import java.util.List;
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

    /**
     * The holder of a post left tasks of it to a colleague for some days (AB角, 委托代理). The delegate passes nothing on.
     *
     * @param from the first day
     * @param until the last day, unless it ends before
     * @param steps which tasks, in the order of their names
     * @param documentNumber the paper, where 计划财务处 wrote it down for somebody absent; null where the holder did
     */
    @Published
    record PostDelegated(
            String unitCode,
            Post post,
            @Nullable String division,
            Person holder,
            Person delegate,
            LocalDate from,
            LocalDate until,
            List<DelegatedStep> steps,
            @Nullable String documentNumber)
            implements PostsEvent {}

    /**
     * A delegation ended before its last day: it was revoked, or its holder left the post.
     *
     * @param from the first day of what ended
     * @param lastDay the last day on which the delegate could act; before {@code from} where there was none
     */
    @Published
    record DelegationEnded(
            String unitCode,
            Post post,
            @Nullable String division,
            Person holder,
            Person delegate,
            LocalDate from,
            LocalDate lastDay)
            implements PostsEvent {}
}
