package org.jixiao.goals.rulebook;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.goals.rulebook.RulebookCommand.CarryRulebookOver;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link RulebookState}. */
@Component
public class Rulebook extends Aggregate<RulebookCommand, RulebookEvent, RulebookState> {

    private static final String TYPE = "rulebook";

    Rulebook() {
        super(TYPE, RulebookCommand.class, RulebookEvent.class, RulebookState.Unpublished.alone());
    }

    /** What is carried over stands in an earlier year. */
    @Override
    protected List<String> consultsFor(RulebookCommand command) {
        return command instanceof CarryRulebookOver carry ? List.of(streamOf(carry.from())) : List.of();
    }

    /** The rulebook's stream of a budget year, for aggregates whose decisions rest on it. */
    public static String streamOf(int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.RULEBOOK, RulebookCommand.OFFICE, budgetYear));
    }
}
