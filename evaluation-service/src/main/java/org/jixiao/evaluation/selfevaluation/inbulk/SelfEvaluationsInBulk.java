package org.jixiao.evaluation.selfevaluation.inbulk;

import java.util.List;
import java.util.Set;
import org.jixiao.kernel.access.Staff;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkKind;

/**
 * What somebody can do to many self-evaluations at once. Whoever stands in for a reviewer may begin a run as well, so that no role in a token
 * tells who may: each self-evaluation decides by itself.
 *
 * @param <W> what is wanted of one self-evaluation
 */
abstract class SelfEvaluationsInBulk<W> implements BulkKind<W> {

    private final String name;
    private final Class<W> wishes;

    /** @param name kebab case; stored, so it never changes */
    SelfEvaluationsInBulk(String name, Class<W> wishes) {
        this.name = name;
        this.wishes = wishes;
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
        return Staff.ACTING_ROLES;
    }

    /** Nothing that was said of a classified project is kept here (保密法). */
    @Override
    public final boolean isKept(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("project-is-classified"));
    }
}
