package org.jixiao.evaluation.finding;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.FindingEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link FindingState}: it goes by what the subject is, its evaluations and recheck, and the rulebook. */
@Component
class Finding extends Aggregate<FindingCommand, FindingEvent, FindingState> {

    Finding() {
        super("finding", FindingCommand.class, FindingEvent.class, FindingState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("goal", subject),
                streamOf("self-evaluation", subject),
                streamOf("recheck", subject),
                streamOf("key-evaluation", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
