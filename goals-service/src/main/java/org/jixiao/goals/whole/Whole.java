package org.jixiao.goals.whole;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.goals.organisation.Organisation;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.unit.Unit;
import org.jixiao.goals.whole.WholeCommand.AppointWholeOfficer;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link WholeState}: the rulebook tells which wholes a year has, the goal whether it is being written. */
@Component
class Whole extends Aggregate<WholeCommand, WholeEvent, WholeState> {

    Whole() {
        super("whole", WholeCommand.class, WholeEvent.class, new WholeState.Uncalled());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(Rulebook.streamOf(subject.budgetYear()), streamOf("goal", subject));
    }

    @Override
    protected List<String> consultsFor(WholeCommand command) {
        return switch (command) {
            case CallForWholeGoal call ->
                List.of(Unit.streamOf(call.unitCode(), call.subject().budgetYear()), Organisation.stream());
            case AppointWholeOfficer _ -> List.of();
        };
    }
}
