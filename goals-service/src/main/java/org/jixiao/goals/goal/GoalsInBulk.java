package org.jixiao.goals.goal;

import java.util.List;
import java.util.Set;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkKind;

/**
 * What somebody can do to many goals at once. Each is a command of its own, under the rules of a single one.
 *
 * @param <W> what is wanted of one goal
 */
public abstract class GoalsInBulk<W> implements BulkKind<W> {

    private final String name;
    private final Class<W> wishes;
    private final Set<String> roles;

    /**
     * @param name kebab case; stored, so it never changes
     * @param roles who may begin such a run
     */
    protected GoalsInBulk(String name, Class<W> wishes, Set<String> roles) {
        this.name = name;
        this.wishes = wishes;
        this.roles = roles;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<W> wishes() {
        return wishes;
    }

    @Override
    public final Set<String> roles() {
        return roles;
    }

    /** Nothing that was said of a classified project is kept here. */
    @Override
    public final boolean isKept(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("project-is-classified"));
    }
}
