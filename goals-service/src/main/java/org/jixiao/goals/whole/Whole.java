package org.jixiao.goals.whole;

import java.util.List;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.goals.unit.Unit;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link WholeState}. */
@Component
class Whole extends Aggregate<WholeCommand, WholeEvent, WholeState> {

    Whole() {
        super("whole", WholeCommand.class, WholeEvent.class, new WholeState.Uncalled());
    }

    @Override
    protected List<String> consultsFor(WholeCommand command) {
        return switch (command) {
            case CallForWholeGoal call ->
                List.of(Unit.streamOf(call.unitCode(), call.subject().budgetYear()));
        };
    }
}
