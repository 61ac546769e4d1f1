package org.jixiao.platform.sheet;

import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** A file that is refused as a whole. */
final class Unusable {

    private Unusable() {}

    static CommandRefused because(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
