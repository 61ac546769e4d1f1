package org.jixiao.evaluation.recheck;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link RecheckState}: it goes by the year's sample, the result and its way, what is public or applied, and the rulebook. */
@Component
class Recheck extends Aggregate<RecheckCommand, RecheckEvent, RecheckState> {

    private static final String OFFICE = "office";

    Recheck() {
        super("recheck", RecheckCommand.class, RecheckEvent.class, RecheckState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("recheck-sample", new Subject(Subject.BUDGET_YEAR, OFFICE, subject.budgetYear())),
                streamOf("self-evaluation", subject),
                streamOf("result-application", subject),
                streamOf("project", subject),
                streamOf("disclosure-item", subject) + ":self-evaluation",
                streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, subject.budgetYear())));
    }
}
