package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
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

    /** A step about a post that its holder takes, or 计划财务处 for somebody absent. */
    sealed interface OfDelegation extends PostsCommand {

        Post post();

        @Nullable
        String division();

        /** Who holds the post. */
        String staffId();

        Actor by();

        /** The business date. */
        LocalDate on();
    }

    /**
     * Leave tasks of a post to a colleague of the same unit (AB角).
     *
     * @param delegateUnits codes of the units in which the delegate holds a post on any of the days, as the list of posts tells them: no
     *     stream knows the posts of a person; empty of whoever holds none
     * @param documentNumber the paper, which 计划财务处 quotes; null where the holder delegates
     */
    record DelegatePost(
            String unitCode,
            Post post,
            @Nullable String division,
            String staffId,
            Person delegate,
            List<String> delegateUnits,
            LocalDate from,
            LocalDate until,
            List<DelegatedStep> steps,
            @Nullable String documentNumber,
            Actor by,
            LocalDate on)
            implements OfDelegation {

        @Override
        public Command wish() {
            return new DelegatePost(
                    unitCode, post, division, staffId, delegate, List.of(), from, until, steps, documentNumber, by, on);
        }
    }

    /** Take the tasks back (收回委托), those of the delegation that began on a day. */
    record RevokeDelegation(
            String unitCode,
            Post post,
            @Nullable String division,
            String staffId,
            LocalDate from,
            Actor by,
            LocalDate on)
            implements OfDelegation {}
}
