package org.jixiao.goals.goal;

import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkKind;

/**
 * What can be done to many goals at once. Each is a command of its own, under the rules of a single one.
 *
 * @param <W> what is wanted of one goal
 */
public interface GoalsInBulk<W> extends BulkKind<W> {

    /** Nothing that was said of a classified project is kept here (rules.md F). */
    @Override
    default boolean isKept(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("project-is-classified"));
    }
}
