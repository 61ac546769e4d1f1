package org.jixiao.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** Everything that is wrong with the cells of a table; of very many mistakes the first, since nobody corrects more at a time. */
final class WrongCells {

    private static final int MOST = 200;

    private final List<Refusal> reasons = new ArrayList<>();
    private int leftOut;

    void add(Refusal reason) {
        if (reasons.size() < MOST) {
            reasons.add(reason);
        } else {
            leftOut++;
        }
    }

    /** How many there are up to now. */
    int count() {
        return reasons.size() + leftOut;
    }

    void refuseIfAny() {
        if (leftOut > 0) {
            reasons.add(Refusal.rule("more-cells-wrong").with("count", leftOut));
        }
        if (!reasons.isEmpty()) {
            throw new CommandRefused(reasons);
        }
    }
}
